import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/main/project-root.ts';
import { freshDatabase } from './database.ts';
import { inDatabase } from './server.ts';

it('gives each test a real PostgreSQL database of its own', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await inDatabase(one, (client) => client.query('create table only_here (id bigint)'));
  const there = await inDatabase(other, (client) => client.query("select to_regclass('only_here') as found"));
  expect(there.rows).toEqual([{ found: null }]);
});

it('leaves a process that failed its exit code', async () => {
  const program = `
    import { startPostgres } from './test/postgres/server.ts';
    const server = await startPostgres({ durable: false });
    process.exitCode = 3;
    await server.stop();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: projectRoot(),
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([3, null]);
});
