import { describe, expect, it } from 'vitest';
import { detectEntities, nestEntities, type RichNode } from './rich-text.ts';

function outline(nodes: RichNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `<${node.entity.type}>${outline(node.children)}</>`))
    .join('');
}

describe('nestEntities', () => {
  it('nests an entity in another', () => {
    const nodes = nestEntities('a bold link', [
      { type: 'text_link', offset: 2, length: 9, url: 'https://t.me/x' },
      { type: 'bold', offset: 2, length: 4 },
    ]);
    expect(outline(nodes)).toBe('a <text_link><bold>bold</> link</>');
  });

  it('counts in UTF-16 units, so an emoji is two', () => {
    expect(outline(nestEntities('🔑 key', [{ type: 'code', offset: 3, length: 3 }]))).toBe('🔑 <code>key</>');
  });

  it('leaves out the line break that follows a block', () => {
    const nodes = nestEntities('a\nquoted\nb', [{ type: 'blockquote', offset: 2, length: 6 }]);
    expect(outline(nodes)).toBe('a\n<blockquote>quoted</>b');
  });

  it('keeps all the text when entities cross or run over the end', () => {
    const nodes = nestEntities('abcdef', [
      { type: 'bold', offset: 0, length: 4 },
      { type: 'italic', offset: 2, length: 9 },
    ]);
    expect(outline(nodes).replaceAll(/<[^>]*>/g, '')).toBe('abcdef');
  });
});

describe('detectEntities', () => {
  it('finds links and commands, without the full stop after them', () => {
    const text = 'Use /newlink, then open https://t.me/+AbC. Or t.me/+xyz and not a/b';
    expect(
      detectEntities(text).map((found) => text.slice(found.offset, found.offset + found.length)),
    ).toEqual(['/newlink', 'https://t.me/+AbC', 't.me/+xyz']);
  });
});
