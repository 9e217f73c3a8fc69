import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sources } from '../../simulate/report.ts';

const ROOT = join(import.meta.dirname, '..', '..');

async function runSimulation(...args: string[]): Promise<string> {
  const program = join(ROOT, 'simulate', 'main.ts');
  const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', program, ...args], { cwd: ROOT });
  return stdout;
}

const SMALL = ['--accounts', '5', '--chats', '500', '--set', 'exportEveryMs=20000'];

test('the documentation has the numbers that the simulation rests on, and where each is from', () => {
  expect(readFileSync(join(ROOT, 'docs', 'scaling.md'), 'utf8')).toContain(sources());
});

test('the same arguments print the same figures, for people and for programs', async () => {
  const [first, second, json] = await Promise.all([
    runSimulation(...SMALL),
    runSimulation(...SMALL),
    runSimulation(...SMALL, '--json'),
  ]);
  expect(first).toBe(second);
  expect(first).toContain('| links a day | half wait |');
  expect(JSON.parse(json)).toMatchObject({ accounts: 5, chats: 500, days: 1 });
});

test('a number that it doesn’t know is refused by its name', async () => {
  await expect(runSimulation('--set', 'exportEvery=1')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--set exportEvery: there is no such number'),
  });
});
