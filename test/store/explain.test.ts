import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { BIG_CHAT, bigStore } from '../../bench/big-store.ts';
import { LINK_STATES } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { LinkFilter, ListPart } from '../../src/domain/ports/link-store.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { button, draft, exported, request } from './fixtures.ts';
import { expectNoScansIn, plansOf, tooMuch } from './plans.ts';

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

/** What `analyze` finds, as if everything that there is much of were there so much more often, in as many chats as a bot may be in. */
function tellOfMany(file: string): void {
  const db = new Database(file);
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

const expectNoScans = (work: (store: Store) => Promise<unknown>): Promise<void> =>
  expectNoScansIn(path, work);

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
    expectNoScans(async ({ links, accounts }) => {
      for (const filter of filters()) {
        for (const from of PARTS) await links.list(filter, { from, limit: 5 }, NOW);
        await links.listAfter({ ...filter, limit: 500 }, 'link-900', NOW);
        await links.counts(filter, NOW);
        for (const by of ['risk', 'joined', 'expires', 'made'] as const) {
          await links.sorted(filter, { by, after: null, limit: 5 }, NOW);
          for (const after of ['link-900', 'link-901'])
            await links.sorted(filter, { by, after, limit: 5 }, NOW);
        }
      }
      await links.actors(BIG_CHAT, 40);
      await accounts.linksSince(CAST.robin, NOW);
    }));

  it('what is open in a chat, and who asked for it', () =>
    expectNoScans(async ({ openLinks, digests }) => {
      const cursor = { openness: 'limited', linkId: 'link-900' } as const;
      for (const part of ['first', { after: cursor }, { before: cursor }] as const) {
        await openLinks.page(BIG_CHAT, { part, limit: 5 }, NOW);
      }
      await openLinks.counts(BIG_CHAT, NOW);
      await openLinks.askers(BIG_CHAT, 40, NOW);
      await openLinks.makers(BIG_CHAT, NOW);
      await openLinks.made(BIG_CHAT, { from: NOW, to: LATER });
      await digests.due(NOW, 5);
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

  it('for who joined and left', () =>
    expectNoScans(async ({ memberships }) => {
      const period = { from: new Date(NOW.getTime() - 86_400_000), to: LATER };
      for (const text of [null, 'sam', 's']) {
        await memberships.search(BIG_CHAT, { text, before: null, limit: 5 });
      }
      await memberships.ofPerson(BIG_CHAT, 7);
      await memberships.find(BIG_CHAT, 7);
      for (const who of ['all', 'inside', 'left'] as const) {
        await memberships.ofLink(BIG_CHAT, 'link-900', { who, before: 7, limit: 5 });
      }
      for (const of of [{}, { linkId: 'link-900' }, { askedById: CAST.ada }]) {
        await memberships.series(BIG_CHAT, { ...period, starts: [period.from, NOW], ...of });
        await memberships.totals(BIG_CHAT, { ...period, ...of });
        await memberships.retention(BIG_CHAT, of, NOW);
      }
      for (const by of ['admin', 'link', 'preset', 'way'] as const) {
        await memberships.breakdown(BIG_CHAT, { ...period, by, limit: 5 });
      }
      const person = { userId: 7, name: 'Sam', username: null };
      const by = { userId: CAST.robin, name: 'Robin' };
      const way = { way: 'link', linkId: 'link-900', certainty: 'certain', source: 'importers' } as const;
      const joins = [{ ...person, ...way, at: NOW, approvedBy: by, addedBy: null }];
      const leaves = [{ ...person, at: LATER, removedBy: null }];
      await memberships.record(BIG_CHAT, { joins, leaves }, NOW);
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
        ownerId: 7,
        name: 'Guests',
        lifetime: null,
        usageLimit: 1,
        requestNeeded: false,
        strict: false,
        subscriptionPricing: null,
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

  it('for many links at once', () =>
    expectNoScans(async ({ batches, batchDeliveries, operations }) => {
      const lines = Array.from({ length: 3 }, () => ({ settings: NO_SETTINGS }));
      const { settings: _, linkId: __, revokeFirst: ___, ...asked } = request('many', { peerId: BIG_CHAT });
      const wanted = { ...asked, kind: 'create' } as const;
      const also = { id: 'many', now: NOW, accountId: 1, draftId: null, buttonId: null };
      await batches.add({ ...wanted, lines }, also);
      await batches.find('many');
      await batches.unfinished(1);
      const [first, second] = await batches.begin('many', { ids: ['many-1', 'many-2'], now: NOW });
      if (first === undefined || second === undefined) throw new Error('none was begun');
      await operations.fail(first.id, 'title-invalid', NOW);
      await operations.fail(second.id, 'actor-lacks-right', NOW);
      await batches.resume('many', NOW);
      await batches.begin('many', { ids: ['many-3'], now: NOW });
      await batches.pause('many');
      await batches.lines('many', { after: 0, limit: 100 });
      await batches.cancel('many', NOW);
      await batches.untold();
      await batches.told('many', NOW);
      await batchDeliveries.ask('many', 'messages', NOW);
      const delivery = await batchDeliveries.next({ notFor: [1, 2] });
      if (delivery === null) throw new Error('nothing is to be sent');
      await batchDeliveries.sent(delivery, 1);
      await batchDeliveries.done(delivery);
      const revoke = { idempotencyKey: 'others', kind: 'revoke', lines: [{ linkId: 'link-900' }] } as const;
      await batches.add({ ...wanted, ...revoke }, { ...also, id: 'others' });
      await batches.begin('others', { ids: ['others-1'], now: NOW });
    }));
});

it('a list without an index is found out', async () => {
  const plans = await plansOf(path, (opened) =>
    opened.links.list({ ...filters()[0]!, state: null }, PART, NOW),
  );
  expect(plans.flatMap(tooMuch)).toEqual([]);
  const db = new Database(path);
  for (const index of ['newest', 'position', 'by_state', 'by_actor', 'by_actor_and_state']) {
    db.exec(`drop index invite_link_${index}`);
  }
  db.close();
  const worse = await plansOf(path, (opened) =>
    opened.links.list({ ...filters()[0]!, state: null }, PART, NOW),
  );
  expect(worse.flatMap(tooMuch)).not.toEqual([]);
});
