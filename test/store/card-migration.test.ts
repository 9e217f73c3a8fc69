import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ALICE, BOB, later, NOW, PEER } from './fixtures.ts';

const OF_0003 = ['0001-initial', '0002-draft-link', '0003-link-order'];

interface OldOperation {
  id: string;
  state: 'intent' | 'done';
  reported: boolean;
  /** null: it has no message yet. */
  messageId: number | null;
}

/** A database file as the version before this table left it, closed. */
async function oldFile(path: string, operations: OldOperation[]): Promise<void> {
  const db = sqliteDatabase(connect(path));
  const old = Object.entries(MIGRATIONS).filter(([name]) => OF_0003.includes(name));
  await migrate(db, Object.fromEntries(old));
  for (const { id, state, reported, messageId } of operations) {
    await sql`
      insert into operation
        (id, idempotency_key, kind, step, state, peer_id, actor_id, actor_name, revoke_first, locale, created_at,
         finished_at, report_key, reported, card_chat_id, card_message_id)
      values
        (${id}, ${id}, 'create', 'export', ${state}, ${PEER}, ${ALICE}, 'Alice', 0, 'de', ${NOW.getTime()},
         ${state === 'done' ? NOW.getTime() : null}, 'now', ${reported ? 'now' : 'before'},
         ${messageId === null ? null : ALICE}, ${messageId})`.execute(db);
  }
  const seconds = NOW.getTime() / 1000;
  const links = [
    { id: 'theirs', expires: null, chatId: BOB, messageId: 7 },
    { id: 'expires', expires: seconds + 60, chatId: ALICE, messageId: 8 },
    { id: 'unshown', expires: null, chatId: null, messageId: null },
  ];
  for (const { id, expires, chatId, messageId } of links) {
    await sql`
      insert into invite_link
        (id, peer_id, hash, link, admin_id, date, expire_date, usage, requested, request_needed, permanent, revoked,
         actor_id, actor_name, origin, last_seen_at, search_text, card_chat_id, card_message_id, card_locale,
         card_touched_at)
      values
        (${id}, ${PEER}, ${id}, ${`https://t.me/+${id}`}, 777, ${seconds}, ${expires}, 0, 0, 0, 0, 0, ${ALICE},
         'Alice', 'latchkey', 0, '', ${chatId}, ${messageId}, ${chatId === null ? null : 'en'},
         ${chatId === null ? null : NOW.getTime()})`.execute(db);
  }
  await db.destroy();
}

test('what had not been told before the update is told after it, and cards stay cards', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'latchkey-cards-'));
  const path = join(directory, 'latchkey.sqlite');
  await oldFile(path, [
    { id: 'done', state: 'done', reported: false, messageId: 1 },
    { id: 'told', state: 'done', reported: true, messageId: 2 },
    { id: 'waiting', state: 'intent', reported: true, messageId: 3 },
    { id: 'unsent', state: 'done', reported: false, messageId: null },
  ]);
  const store = await openStore({ path });
  onTestFinished(async () => {
    await store.close();
    await rm(directory, { recursive: true });
  });
  const due = await store.cards.due({ now: NOW, notIn: [] });
  const about = (operationId: string, messageId: number | null) =>
    expect.objectContaining({
      about: { operationId },
      chatId: ALICE,
      messageId,
      readerId: ALICE,
      locale: 'de',
    });
  expect(due).toHaveLength(3);
  expect(due).toEqual(expect.arrayContaining([about('done', 1), about('waiting', 3), about('unsent', null)]));

  for (const card of due) await store.cards.brought(card, 'over', null);
  expect(await store.cards.due({ now: later(60), notIn: [] })).toMatchObject([
    { about: { linkId: 'expires' }, chatId: ALICE, messageId: 8, readerId: ALICE },
  ]);
  // An owner's card of somebody else's link is the owner's.
  await store.links.recordSightings(PEER, [revoked(await store.links.find('theirs'))], NOW);
  expect(await store.cards.due({ now: NOW, notIn: [] })).toMatchObject([
    { about: { linkId: 'theirs' }, chatId: BOB, messageId: 7, readerId: BOB },
  ]);
});

function revoked<Link>(link: Link | null): Link & { revoked: true } {
  if (link === null) throw new Error('no such link');
  return { ...link, revoked: true };
}
