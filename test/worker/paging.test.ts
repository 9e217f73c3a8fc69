import { expect, it } from 'vitest';
import type { LinkPage, LinkPageCursor, Telegram } from '../../src/domain/ports/telegram.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startWorker } from './start-worker.ts';

const { makers } = CAST_CHATS;

/** Titles of the links that are listed from there to the end. */
async function listed(telegram: Telegram, from: LinkPageCursor | null): Promise<Set<string | null>> {
  const titles = new Set<string | null>();
  let after = from;
  do {
    const page: LinkPage = await telegram.listLinks(makers, { revoked: false, after });
    page.links.forEach((link) => titles.add(link.title));
    after = page.next;
  } while (after !== null);
  return titles;
}

it.each([100, 7])('lists every link, with pages of %i', async (size) => {
  const { telegram, world } = await startWorker();
  for (let n = 0; n < 120; n += 1) world.links.export(CAST.robin, makers, { title: `n${n}` });
  world.faults.add({ method: 'messages.getExportedChatInvites', kind: 'short_pages', size, times: 99 });
  const titles = await listed(telegram, null);
  // And the account's primary link, which has no title.
  expect(titles).toEqual(new Set([...Array.from({ length: 120 }, (_, n) => `n${n}`), null]));
});

it('lists every chat, with short pages', async () => {
  const { telegram, world } = await startWorker();
  for (let n = 0; n < 50; n += 1) {
    world.chats.add({ kind: 'supergroup', title: `Club ${n}`, creatorId: CAST.robin });
  }
  world.faults.add({ method: 'messages.getDialogs', kind: 'short_pages', size: 7, times: 99 });
  expect(await telegram.chats()).toHaveLength(53);
});

it('lists every link although others are revoked meanwhile', async () => {
  const { telegram, world } = await startWorker();
  const hashes = Array.from({ length: 120 }, (_, n) => {
    world.clock.move(1);
    return world.links.export(CAST.robin, makers, { title: `n${n}` });
  }).map((link) => link.hash);
  world.faults.add({ method: 'messages.getExportedChatInvites', kind: 'short_pages', size: 50, times: 99 });
  const first = await telegram.listLinks(makers, { revoked: false, after: null });
  for (const hash of hashes.slice(60)) world.links.edit(CAST.robin, makers, hash, { revoked: true });
  expect(await listed(telegram, first.next)).toContain('n0');
});
