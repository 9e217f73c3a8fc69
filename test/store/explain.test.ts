import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { BIG_CHAT, bigStore } from '../../bench/big-store.ts';
import { LINK_STATES } from '../../src/domain/invite-link.ts';
import type { LinkFilter, ListPart } from '../../src/domain/ports/link-store.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { button, draft, exported, request } from './fixtures.ts';

/** SQLite plans by its statistics, not by the rows that are there: it is told of a million where there are so many. */
const LINKS = 2_000;
const TOLD_OF = 1_000_000;
const NOW = new Date();
const LATER = new Date(NOW.getTime() + 86_400_000);

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-explain-'));
  path = join(folder, 'big.sqlite');
  await bigStore(path, LINKS);
  tellOfMany(path);
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What `analyze` finds, as if everything that there is much of were there so much more often. */
function tellOfMany(file: string): void {
  const db = new Database(file);
  // As many chats as a bot may be in.
  db.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000)
    insert into chat (peer_id, kind, title, username) select -i, 'supergroup', 'Chat ' || i, 'chat' || i from n;
    insert into chat_administrator (peer_id, user_id, position, name, creator, invite_users)
    select peer_id, -peer_id % 100 + 1, 0, 'Ada', 1, 1 from chat;
    analyze`);
  const rows = db.prepare<[], { tbl: string; idx: string; stat: string }>('select * from sqlite_stat1').all();
  for (const { tbl, idx, stat } of rows) {
    const more = stat
      .split(' ')
      .map((count) => (Number(count) > 1 ? Math.round((Number(count) * TOLD_OF) / LINKS) : count));
    db.prepare('update sqlite_stat1 set stat = ? where tbl = ? and idx is ?').run(more.join(' '), tbl, idx);
  }
  db.close();
}

/** Not what looks at the schema, as the start does. */
const OF_THE_STORE =
  /^\s*(?:select|with|insert|update|delete)\b(?!.*\b(?:sqlite_schema|sqlite_master|kysely_migration))/is;

/** What the store runs while somebody does this, with how SQLite goes about it. */
async function plansOf(
  work: (store: Store) => Promise<unknown>,
): Promise<{ text: string; plan: string[] }[]> {
  const statements = new Set<string>();
  // oxlint-disable-next-line typescript/unbound-method -- called below on the connection that it was called on
  const prepare = Database.prototype.prepare;
  const noting = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function prepareNoted(
    this: Database.Database,
    text,
  ) {
    statements.add(text);
    return prepare.call(this, text);
  });
  const store = await openStore({ path });
  try {
    await work(store);
  } finally {
    await store.close();
    noting.mockRestore();
  }
  const db = new Database(path, { readonly: true });
  const texts = [...statements].filter((text) => OF_THE_STORE.test(text));
  const plans = texts.map((text) => {
    const values = Array.from(text.matchAll(/\?/g), () => null);
    const steps = db.prepare<null[], { detail: string }>(`explain query plan ${text}`).all(...values);
    return { text, plan: steps.map(({ detail }) => detail) };
  });
  db.close();
  return plans;
}

/** Tables that have few rows however many links there are. */
const SMALL = 'account|flood_wait|store_state|operator_message|operation_count';
const SCAN = new RegExp(`^SCAN (?!CONSTANT ROW|(?:${SMALL})\\b)`);
/** An index of words that is asked for some, a list that was given, or what another step has found. */
const FOUND = /^SCAN (?:link_search VIRTUAL TABLE INDEX \d+:M|json_each|family|former|counted|\(subquery)/;
/** Read from its beginning to its end, by an index that is of no help but for the chat. */
const WHOLE_CHAT = /^SEARCH (?:invite_link|link|audit_entry|entry|operation)\b.*\(peer_id=\?\)$/;
const SORT = /^USE TEMP B-TREE FOR (?!LAST TERM|RIGHT PART)/;
/** What may be sorted: there is little of it, however many links there are. */
const SORTED = [
  // The entries of some links.
  /where link_id in \(select value from json_each/,
  // The administrators of some chats, and the chats of a person.
  /from "chat_administrator" where "peer_id" in \(/,
  /from "chat" inner join "chat_administrator"/,
  /"chat"."peer_id" in \(select "admin"."peer_id"/,
  // Operations under way.
  /"state" in \(\?, \?, \?\)/,
];

function tooMuch({ text, plan }: { text: string; plan: string[] }): string[] {
  const limited = /\blimit\b/i.test(text);
  const firstRows = limited && !/\bwhere\b/i.test(text);
  return plan.filter(
    (step) =>
      (SCAN.test(step) && !FOUND.test(step) && !firstRows) ||
      (WHOLE_CHAT.test(step) && !limited) ||
      (SORT.test(step) && !SORTED.some((sorted) => sorted.test(text))),
  );
}

async function expectNoScans(work: (store: Store) => Promise<unknown>): Promise<void> {
  const plans = await plansOf(work);
  expect(plans).not.toEqual([]);
  const found = plans.flatMap((each) => {
    const steps = tooMuch(each);
    return steps.length === 0 ? [] : [each];
  });
  expect(found).toEqual([]);
}

const PARTS: ListPart[] = ['newest', 'oldest', { olderThan: 'link-900' }, { newerThan: 'link-900' }];
const PART = { from: 'newest', limit: 5 } as const;

function filters(): LinkFilter[] {
  return [null, 'event 9', 'e'].flatMap((text) =>
    [null, CAST.ada].flatMap((actorId) =>
      [null, ...LINK_STATES].map((state) => ({ peerId: BIG_CHAT, actorId, state, text })),
    ),
  );
}

describe('nobody waits for a table or a chat to be read', () => {
  it('whatever list they look at', () =>
    expectNoScans(async ({ links }) => {
      for (const filter of filters()) {
        for (const from of PARTS) await links.list(filter, { from, limit: 5 }, NOW);
        await links.listAfter({ ...filter, limit: 500 }, 'link-900', NOW);
        await links.counts(filter, NOW);
      }
      await links.actors(BIG_CHAT, 40);
    }));

  it('their own links in all their chats', () =>
    expectNoScans(async ({ links }) => {
      for (const { peerId, ...filter } of filters()) {
        const own = { ...filter, peerIds: [peerId, peerId - 1], actorId: CAST.ada };
        for (const from of PARTS) await links.list(own, { from, limit: 5 }, NOW);
        await links.counts(own, NOW);
      }
    }));

  it('after links have expired', () =>
    expectNoScans(async ({ links }) => {
      await links.counts({ peerId: BIG_CHAT, actorId: null, text: null }, LATER);
      await links.noteExpired(NOW);
    }));

  it('for a link, its history and its card', () =>
    expectNoScans(async ({ links, audit, cards }) => {
      const link = await links.find('link-900');
      if (link === null) throw new Error('no such link');
      await links.lineage(link.id);
      await audit.list({ peerId: BIG_CHAT, linkIds: [link.id], before: null, limit: 200 });
      await audit.list({ peerId: BIG_CHAT, linkIds: null, before: null, limit: 5 });
      const card = { place: { chatId: 7, messageId: 7 }, readerId: 7, locale: 'en' };
      await cards.showsLink(card, link, NOW);
      const list = { ...card, place: { chatId: 7, messageId: 8 } };
      await cards.showsList(list, '{}', { now: NOW, dueAt: LATER, asks: false });
      await links.recordSightings(BIG_CHAT, [{ ...link, usage: link.usage + 1 }], NOW);
      await cards.asks(card, link.id, { now: NOW, until: NOW });
      const due = await cards.due({ now: NOW, notIn: [1, 2] });
      for (const each of due) await cards.brought(each, { link, at: NOW }, null);
      await links.areIn(BIG_CHAT);
      await links.totals(7);
      await links.unseen(BIG_CHAT, { adminId: link.adminId, since: NOW, limit: 100 });
    }));

  it('for what they answer and press', () =>
    expectNoScans(async ({ drafts, presets, buttons, persons, conversations, inbox }) => {
      await persons.save({
        userId: 7,
        name: 'Ada',
        username: null,
        locale: 'en',
        timeZone: null,
        dateOrder: null,
        hourCycle: null,
      });
      await persons.find(7);
      await persons.spendLookUp(7, 5, NOW);
      await drafts.save(draft('draft'));
      await drafts.find('draft');
      await drafts.open(7);
      await presets.of(7);
      await presets.save({
        id: 'preset',
        userId: 7,
        name: 'Guests',
        lifetime: null,
        usageLimit: 1,
        requestNeeded: false,
        createdAt: NOW,
      });
      await presets.remove(7, 'preset');
      await buttons.add([button('button')]);
      await buttons.look('button', 7);
      await inbox.receive([{ updateId: 1, lane: 'a', body: '{}' }], NOW);
      await inbox.expectCrash(1);
      await inbox.noteFailure(1, true);
      await inbox.pending();
      await inbox.backlog();
      await conversations.write('key', '{}', 1, NOW);
      await conversations.read('key');
      await inbox.isHandled(1);
    }));

  it('for what they are told', () =>
    expectNoScans(async ({ links, notices }) => {
      await notices.noteTime(NOW);
      await notices.noteTime(LATER);
      const link = await links.find('link-900');
      if (link === null) throw new Error('no such link');
      const usageLimit = link.usage + 1;
      await links.recordSightings(BIG_CHAT, [{ ...link, revoked: false, usageLimit }], LATER);
      await notices.due({ now: LATER, notOf: [1, 2] });
      const notice = { linkId: link.id, kind: 'changed', changedBy: null, before: link, version: 0 } as const;
      await notices.done([{ notice: { ...notice, readerId: 7 }, told: true }], LATER);
      await notices.done([{ notice: { ...notice, readerId: 7 }, told: false }], LATER);
      await notices.muted(7);
      await notices.mute(7, 'full', true);
      await notices.mute(7, 'full', false);
      await notices.prune(NOW);
    }));

  it('for the chats they may choose', () =>
    expectNoScans(async ({ chats }) => {
      await chats.find(BIG_CHAT);
      await chats.findByUsername('harbour');
      const creator = { userId: 7, name: 'Ada', username: null, creator: true, inviteUsers: true };
      await chats.saveAdministrators(BIG_CHAT, { list: [creator], checkedAt: NOW });
      await chats.saveAdministrators(BIG_CHAT, { list: [], checkedAt: NOW });
      await chats.forPerson(7);
      await chats.auditableBy(7);
    }));

  it('for what they ask for, until it is done', () =>
    expectNoScans(async ({ operations, drafts, buttons, accounts }) => {
      await accounts.save({ userId: 1, name: 'Robin', username: null });
      await accounts.find(1);
      await accounts.floodWaits(1);
      await drafts.save(draft('wanted', { peerId: BIG_CHAT }));
      await buttons.add([button('make')]);
      const wanted = request('wanted', { peerId: BIG_CHAT, card: { chatId: 7, messageId: 9 } });
      const also = { id: 'wanted', now: NOW, accountId: 1, draftId: 'wanted', buttonId: 'make' };
      await operations.add(wanted, also);
      await operations.unfinished(1);
      await operations.explainWait(1, null);
      await operations.postpone('wanted', { reason: 'retry', until: NOW });
      await operations.markSent('wanted', NOW);
      await operations.markUnknown('wanted');
      await operations.watched(1);
      await operations.backToIntent('wanted', null);
      await operations.markSent('wanted', NOW);
      const answer = { step: 'export', exported: exported('wanted'), adopted: false } as const;
      await operations.complete('wanted', answer, 'wanted', NOW);
      await operations.find('wanted');
      await operations.endWatch('wanted');
      await operations.countUnfinished();
      await operations.countByState();
    }));
});

it('a list without an index is found out', async () => {
  const plans = await plansOf((opened) => opened.links.list({ ...filters()[0]!, state: null }, PART, NOW));
  expect(plans.flatMap(tooMuch)).toEqual([]);
  const db = new Database(path);
  for (const index of ['newest', 'position', 'by_state', 'by_actor', 'by_actor_and_state']) {
    db.exec(`drop index invite_link_${index}`);
  }
  db.close();
  const worse = await plansOf((opened) => opened.links.list({ ...filters()[0]!, state: null }, PART, NOW));
  expect(worse.flatMap(tooMuch)).not.toEqual([]);
});
