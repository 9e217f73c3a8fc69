/** The world forgets the oldest of what clients can add to without end. */
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { botDialog } from '../../server/world/dialog.ts';
import { stillWorld } from './still-world.ts';

test('files of 256 MiB are kept, and a file keeps its number when older ones are forgotten', () => {
  const world = stillWorld();
  const data = Buffer.alloc(40 * 1024 * 1024);
  for (let count = 0; count < 6; count += 1)
    world.messages.addFile({ name: 'a', mimeType: 'text/plain', data });
  expect(world.state.files.map((file) => file.number)).toEqual(
    [1, 2, 3, 4, 5].slice(-world.state.files.length),
  );
  expect(world.state.files.length).toBeLessThan(6);
});

test('a thousand keys that nobody logged in with are kept, and every key of an account', () => {
  const world = stillWorld();
  const accounts = world.state.authKeys.length;
  const first = world.sessions.addKey(randomBytes(256));
  for (let count = 0; count < 1_000; count += 1) world.sessions.addKey(randomBytes(256));
  expect(world.state.authKeys).toHaveLength(accounts + 1_000);
  expect(world.sessions.find(first)).toBeUndefined();
  expect(world.sessions.ofUser(CAST.robin)).toHaveLength(1);
});

test('the newest 10,000 messages of a dialog are kept', () => {
  const world = stillWorld();
  const dialog = botDialog(CAST.bot, CAST.ada);
  for (let count = 0; count < 10_005; count += 1)
    world.messages.send(dialog, { fromId: CAST.ada, text: 'x' });
  const kept = world.messages.of(dialog);
  expect(kept).toHaveLength(10_000);
  expect(kept.at(-1)?.id).toBe(10_005);
});
