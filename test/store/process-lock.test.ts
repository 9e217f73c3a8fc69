import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AlreadyRunning, lockRecord } from '../../src/store/database/process-lock.ts';

const HOLDER = `
  import { lockRecord } from ${JSON.stringify(new URL('../../src/store/database/process-lock.ts', import.meta.url).href)};
  lockRecord(process.argv[1]);
  process.stdout.write('held');
  setInterval(() => undefined, 1000);
`;

it('keeps a second process off, until the first is gone, even by kill -9', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'latchkey-lock-')), 'record.sqlite');
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', HOLDER, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  expect(() => lockRecord(path)).toThrow(AlreadyRunning);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockRecord(path)();
  lockRecord(path)();
});
