import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What git knows, new files included: what is built or ignored is not in the repository. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  .toString()
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));
const places = new Set([...files, ...files.flatMap(foldersOf)]);
/** What a path in backticks starts with if it is meant to be one of ours. */
const tops = new Set([...places].filter((place) => !place.includes('/')));
/** Made by `npm run build` or while running: docs may name them. */
const MADE = /^(?:data|dist|node_modules|sandbox\/dist)(?:\/|$)/;

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

const documents = files
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/^```.*?^```/gms, '') }));

test('every link of a document leads to a file of the repository', () => {
  const broken = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => normalize(join(dirname(file), target)))
      .filter((target) => !places.has(target.replace(/\/$/, '')))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every path that a document names is in the repository', () => {
  const missing = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)]
      .map(([, path = '']) => path.replace(/\/$/, ''))
      .filter((path) => path.includes('/') && tops.has(path.split('/')[0] ?? ''))
      .filter((path) => !MADE.test(path) && !places.has(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});
