import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { AlreadyRunning, lockFile, lockPathOf } from '../../src/store/database/process-lock.ts';

const HOLDER = `
  import { lockFile, lockPathOf } from ${JSON.stringify(new URL('../../src/store/database/process-lock.ts', import.meta.url).href)};
  lockFile(lockPathOf(process.argv[1]));
  process.stdout.write('held');
  setInterval(() => undefined, 1000);
`;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('keeps a second process off, until the first is gone, even by kill -9', async () => {
  const path = join(newFolder(), 'latchkey.sqlite');
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', HOLDER, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  expect(() => lockFile(lockPathOf(path))).toThrow(AlreadyRunning);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockFile(lockPathOf(path))();
  lockFile(lockPathOf(path))();
});

it('is one lock, by whatever symbolic link the file is reached, also before it exists', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'data'));
  symlinkSync('data', join(folder, 'same-folder'));
  symlinkSync(join('same-folder', 'latchkey.sqlite'), join(folder, 'link.sqlite'));
  symlinkSync('link.sqlite', join(folder, 'link-to-link.sqlite'));
  const names = ['data/latchkey.sqlite', 'same-folder/latchkey.sqlite', 'link.sqlite', 'link-to-link.sqlite'];
  const locks = () => new Set(names.map((name) => lockPathOf(join(folder, name))));
  expect(locks().size).toBe(1);
  writeFileSync(join(folder, 'data/latchkey.sqlite'), '');
  expect(locks().size).toBe(1);
});

it('refuses a file that a hard link gives a second name', () => {
  const folder = newFolder();
  const [file, second] = [join(folder, 'latchkey.sqlite'), join(folder, 'second.sqlite')];
  writeFileSync(file, '');
  linkSync(file, second);
  for (const name of [file, second]) expect(() => lockPathOf(name)).toThrow(/hard link/);
});
