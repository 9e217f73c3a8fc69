import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePrivately } from './private-files.ts';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-private-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a file is written for its owner alone, also where a link points to it', () => {
  const folder = freshFolder();
  const [file, link] = [join(folder, 'secret'), join(folder, 'link')];
  writePrivately(file, 'one');
  symlinkSync(file, link);
  writePrivately(link, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).toSorted()).toEqual(['link', 'secret']);
});

test('a secret that can’t take its place is not left lying beside it', () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'secret'));
  expect(() => writePrivately(join(folder, 'secret'), 'canary')).toThrow('EISDIR');
  expect(readdirSync(folder)).toEqual(['secret']);
});
