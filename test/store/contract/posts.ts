import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/domain/card.ts';
import type { InviteLink } from '../../../src/domain/invite-link.ts';
import type { Posting } from '../../../src/domain/ports/card-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import type { Bench } from '../bench.ts';
import { add, ALICE, exported, issue, later, NOW, PEER, send } from '../fixtures.ts';

const INLINE = { inlineMessageId: 'inline-1', readerId: ALICE, locale: 'en' };
const CHANNEL_POST = { channelId: -1_007, readerId: ALICE, readerName: 'Alice', locale: 'en', shows: 'a' };

function posting(name: string, press = 'press-1'): Posting {
  return { ...CHANNEL_POST, press, linkId: `link-${name}` };
}

const ways = {
  inline: (store: Store, name: string) => store.cards.sentInline(INLINE, `link-${name}`, NOW),
  channel: async (store: Store, name: string) => {
    await store.cards.beginPost(posting(name), NOW);
    await store.cards.endPost(posting(name), 3, NOW);
  },
};

async function posts(store: Store, now = NOW): Promise<Card[]> {
  return (await store.cards.due({ now, notIn: [] })).filter(({ post }) => post !== null);
}

async function only(store: Store, now = NOW): Promise<Card> {
  const [post, ...others] = await posts(store, now);
  expect(others).toEqual([]);
  if (post === undefined) throw new Error('no post is due');
  return post;
}

async function linkOf(store: Store, name: string): Promise<InviteLink> {
  const link = await store.links.find(`link-${name}`);
  if (link === null) throw new Error('no link');
  return link;
}

/** Posted, and shown as it is. */
async function posted(store: Store, name: string, way: keyof typeof ways = 'inline'): Promise<void> {
  await ways[way](store, name);
  await store.cards.brought(await only(store), { link: await linkOf(store, name), at: NOW, post: 'x' }, null);
}

export function postContract(bench: () => Bench): void {
  describe('posts', () => {
    it('one that was sent in inline mode is known once, however often it is told', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a');
      await ways.inline(store, 'a');
      expect(await posts(store, later(1e9))).toEqual([]);
    });

    it('in a channel there is one for each press, and it is in the audit', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a', 'channel');
      expect(await store.cards.beginPost(posting('a'), NOW)).toBe('posted');
      expect(await store.cards.beginPost(posting('a', 'press-2'), NOW)).toBe('begun');
      const reopened = await bench().reopen();
      for (const _ of [1, 2])
        expect(await reopened.cards.beginPost(posting('a', 'press-2'), NOW)).toBe('unknown');
      // Where the channel took none, the press may try again.
      expect(await reopened.cards.beginPost(posting('a', 'press-3'), NOW)).toBe('begun');
      await reopened.cards.endPost(posting('a', 'press-3'), null, NOW);
      expect(await reopened.cards.beginPost(posting('a', 'press-3'), NOW)).toBe('begun');
      const entries = await reopened.audit.list({
        peerId: PEER,
        linkIds: ['link-a'],
        before: null,
        limit: 9,
      });
      const noted = entries.filter(({ event }) => event === 'posted');
      expect(noted.map(({ detail }) => JSON.parse(detail))).toEqual([
        { channelId: CHANNEL_POST.channelId, outcome: 'unknown' },
        { channelId: CHANNEL_POST.channelId, outcome: 'sent' },
      ]);
      expect(noted[0]).toMatchObject({ actorId: ALICE, actorName: 'Alice', linkId: 'link-a' });
    });

    it('is kept although its link was revoked before it was sent: it has to say so', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await store.cards.beginPost(posting('a'), NOW);
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'a', revoked: true })], NOW);
      await store.cards.brought(await only(store), 'over', null);
      await store.cards.endPost(posting('a'), 3, NOW);
      expect(await only(store)).toMatchObject({ messageId: 3, post: { shows: 'a' } });
    });

    it('is due after each change of the link, and as it expires', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { expireDate: later(500) } });
      await posted(store, 'a');
      expect(await posts(store, later(499))).toEqual([]);
      expect(await only(store, later(500))).toMatchObject({
        about: { linkId: 'link-a' },
        post: { inlineMessageId: 'inline-1', shows: 'x' },
        messageId: null,
        state: 'current',
      });
      const seen = exported('hash-a', { title: 'a', expireDate: later(500), usage: 1 });
      await store.links.recordSightings(PEER, [seen], NOW);
      await only(store);
    });

    it('is no card of its author’s: a newer card leaves it alone, and it leaves theirs alone', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a', 'channel');
      const card = { place: { chatId: ALICE, messageId: 9 }, readerId: ALICE, locale: 'en' };
      await store.cards.showsLink(card, await linkOf(store, 'a'), NOW);
      expect(await posts(store)).toEqual([]);
      await issue(store, 'b');
      await posted(store, 'b');
      const others = await store.cards.due({ now: later(1e9), notIn: [] });
      expect(others.filter(({ state }) => state === 'superseded')).toEqual([]);
    });

    it('goes over to the successor', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a');
      await send(store, 'b', { kind: 'regenerate', linkId: 'link-a' });
      const step = { step: 'export', exported: exported('hash-b'), adopted: false } as const;
      await store.operations.complete('b', step, 'link-b', NOW);
      const due = await only(store);
      await store.cards.brought(due, { link: await linkOf(store, 'b'), at: NOW, post: 'y' }, null);
      expect(await posts(store, later(1e9))).toEqual([]);
      await store.links.recordSightings(PEER, [exported('hash-b', { revoked: true })], NOW);
      expect(await only(store)).toMatchObject({ about: { linkId: 'link-b' }, state: 'superseded' });
    });

    it('ends with a link that is revoked before it has a successor', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a');
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'a', revoked: true })], NOW);
      await add(store, 'b', { kind: 'regenerate', linkId: 'link-a' });
      expect(await only(store)).toMatchObject({ state: 'superseded', about: { linkId: 'link-a' } });
      await store.cards.brought(await only(store), 'over', null);
      expect(await posts(store, later(1e9))).toEqual([]);
    });
  });
}
