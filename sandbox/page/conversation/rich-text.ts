import type { MessageEntity } from '../../server/world/types.ts';

/** Plain text, or an entity around more of them. */
export type RichNode = string | { entity: MessageEntity; text: string; children: RichNode[] };

const LINK_OR_COMMAND =
  /https?:\/\/[^\s<>"']*[^\s<>"'.,!?;:)]|\bt\.me\/[+\w/-]*[\w/-]|(?<![\w/])\/[a-z]\w{0,31}(?:@\w+)?/gi;

/** Telegram's servers mark links and commands; here the page does it for texts that came without entities. */
export function detectEntities(text: string): MessageEntity[] {
  return [...text.matchAll(LINK_OR_COMMAND)].map((match) => ({
    type: match[0].startsWith('/') ? 'bot_command' : 'url',
    offset: match.index,
    length: match[0].length,
  }));
}

const BLOCKS: ReadonlySet<string> = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/** A block breaks the line by itself: the line break after it would show as an empty line. */
function withoutBreakAfterBlock(text: string, before: RichNode | undefined): string {
  const isAfterBlock = before !== undefined && typeof before !== 'string' && BLOCKS.has(before.entity.type);
  return isAfterBlock && text.startsWith('\n') ? text.slice(1) : text;
}

/** Nests entities by their UTF-16 ranges. One that crosses another's end is cut there. */
export function nestEntities(text: string, entities: readonly MessageEntity[]): RichNode[] {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);

  function within(start: number, end: number): RichNode[] {
    const nodes: RichNode[] = [];
    let at = start;
    for (let next = sorted[0]; next && next.offset < end; next = sorted[0]) {
      sorted.shift();
      const from = Math.max(next.offset, at);
      const to = Math.min(next.offset + next.length, end);
      if (to <= from) continue;
      if (from > at) nodes.push(withoutBreakAfterBlock(text.slice(at, from), nodes.at(-1)));
      nodes.push({ entity: next, text: text.slice(from, to), children: within(from, to) });
      at = to;
    }
    if (at < end) nodes.push(withoutBreakAfterBlock(text.slice(at, end), nodes.at(-1)));
    return nodes;
  }
  return within(0, text.length);
}
