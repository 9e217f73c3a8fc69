import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { events, PEER } from './fixtures.ts';

const WRITER = fileURLToPath(new URL('crash-writer.ts', import.meta.url));
const ORDER = ['intent', 'sent', 'done'];

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-crash-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Runs the writer, kills it once it acknowledged so much. @returns the furthest acknowledged state by operation. */
async function writeUntilKilled(path: string, prefix: string, lines: number): Promise<Map<string, string>> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, path, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  const acknowledged = new Map<string, string>();
  let seen = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    const [id, state] = line.split(' ');
    acknowledged.set(id!, state!);
    seen += 1;
    if (seen === lines) writer.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

it('keeps whatever it acknowledged, however it is killed in the midst of writing', async () => {
  const path = join(directory, 'latchkey.sqlite');
  const acknowledged = new Map<string, string>();
  for (const [round, lines] of [1, 20, 101].entries()) {
    for (const [id, state] of await writeUntilKilled(path, `r${round}`, lines)) acknowledged.set(id, state);
    expect(await checkStore(path, { anchor: null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
    });
  }
  expect(acknowledged.size).toBeGreaterThan(30);

  const store = await openStore({ path });
  for (const [id, state] of acknowledged) {
    const operation = await store.operations.find(id);
    // It may have got further than it could tell, never less far.
    expect(ORDER.indexOf(operation?.state ?? 'lost')).toBeGreaterThanOrEqual(ORDER.indexOf(state));
    expect((await store.links.ownedHashes(PEER)).has(id)).toBe(operation?.state === 'done');
  }
  const counts = await store.operations.countByState();
  const entries = await events(store);
  const written = (event: string): number => entries.filter((it) => it === event).length;
  expect(written('requested')).toBe(counts.intent + counts.sent + counts.done);
  expect(written('created')).toBe(counts.done);
  await store.close();
}, 60_000);
