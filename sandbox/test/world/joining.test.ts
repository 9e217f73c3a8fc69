import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import type { WorldEvent } from '../../server/world/types.ts';
import { exportLink, stillWorld } from './still-world.ts';

const { makers, notes, open } = CAST_CHATS;

describe('a link', () => {
  test('lets in as many as it says at a time, and a leaver makes room', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.robin, makers, { usageLimit: 2 });
    world.links.join(CAST.layla, hash);
    world.links.join(CAST.sam, hash);
    expect(() => world.links.join(CAST.priya, hash)).toThrow('USERS_TOO_MUCH');
    expect(() => world.links.check(CAST.priya, hash)).toThrow('INVITE_HASH_EXPIRED');
    world.chats.leave(makers, CAST.sam);
    expect(world.links.join(CAST.priya, hash).peerId).toBe(makers);
    expect(
      world.links.importers(CAST.robin, makers, { link: hash, requested: false, limit: 10 }),
    ).toMatchObject({
      count: 2,
      importers: [{ userId: CAST.priya }, { userId: CAST.layla }],
    });
  });

  test('is dead once revoked, for everybody who has it', () => {
    const world = stillWorld();
    const { hash, link } = exportLink(world, CAST.robin, makers);
    world.links.edit(CAST.robin, makers, link, { revoked: true });
    expect(() => world.links.join(CAST.layla, hash)).toThrow('INVITE_HASH_EXPIRED');
    expect(() => world.links.check(CAST.layla, hash)).toThrow('INVITE_HASH_EXPIRED');
  });

  test('of an administrator who left still opens', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.mei, makers);
    world.chats.leave(makers, CAST.mei);
    world.links.join(CAST.layla, hash);
    expect(world.chats.member(makers, CAST.layla)).toMatchObject({ status: 'member', viaHash: hash });
  });

  test('tells the banned that it has expired', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.robin, makers);
    world.chats.kick(CAST.ada, makers, CAST.jonas);
    expect(() => world.links.join(CAST.jonas, hash)).toThrow('INVITE_HASH_EXPIRED');
  });

  test.each([
    ['https://t.me/+nothing_of_this', 'INVITE_HASH_EXPIRED'],
    ['not a link', 'INVITE_HASH_INVALID'],
    ['', 'INVITE_HASH_EMPTY'],
  ])('%j leads nowhere', (link, refusal) => {
    expect(() => stillWorld().links.join(CAST.layla, link)).toThrow(refusal);
  });

  test.each(['https://t.me/+%', 'http://t.me/joinchat/%', 't.me/+%', 'tg://join?invite=%', '+%', '%'])(
    'is known as %s',
    (form) => {
      const world = stillWorld();
      const { hash } = exportLink(world, CAST.robin, makers);
      expect(world.links.join(CAST.layla, form.replace('%', hash)).peerId).toBe(makers);
    },
  );

  test('to somebody inside only shows the chat', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.robin, makers);
    expect(world.links.check(CAST.jonas, hash)).toMatchObject({ chat: { peerId: makers }, member: true });
    expect(() => world.links.join(CAST.jonas, hash)).toThrow('USER_ALREADY_PARTICIPANT');
  });

  test('with a price wants to be paid', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.robin, notes, {
      subscriptionPricing: { period: 2_592_000, amount: 5 },
    });
    expect(() => world.links.join(CAST.layla, hash)).toThrow('STARS_PAYMENT_REQUIRED');
  });

  test('is named when somebody comes by it', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.robin, makers);
    const heard: WorldEvent[] = [];
    world.subscribe((event) => heard.push(event));
    world.links.join(CAST.layla, hash);
    expect(heard).toMatchObject([
      {
        type: 'member',
        actorId: CAST.layla,
        before: { status: 'left' },
        after: { viaHash: hash },
        link: { hash },
      },
      {
        type: 'message',
        message: { fromId: CAST.layla, service: { type: 'joined_by_link', adminId: CAST.robin } },
      },
    ]);
  });
});

describe('asking to join', () => {
  test('waits for an administrator, who admits or declines', () => {
    const world = stillWorld();
    const made = exportLink(world, CAST.robin, makers, { requestNeeded: true });
    for (const userId of [CAST.layla, CAST.sam, CAST.sam]) {
      expect(() => world.links.join(userId, made.hash)).toThrow('INVITE_REQUEST_SENT');
    }
    expect(world.links.find(made.link)).toMatchObject({ usage: 0, requested: 2 });
    const waiting = world.links.importers(CAST.robin, makers, {
      link: made.link,
      requested: true,
      limit: 10,
    });
    expect(waiting.importers.map(({ userId }) => userId)).toEqual([CAST.sam, CAST.layla]);

    expect(() => world.requests.decide(CAST.lea, makers, CAST.sam, true)).toThrow('CHAT_ADMIN_REQUIRED');
    world.requests.decide(CAST.mei, makers, CAST.layla, true);
    world.requests.decide(CAST.mei, makers, CAST.sam, false);
    expect(world.links.find(made.link)).toMatchObject({ usage: 1, requested: 0 });
    expect(world.chats.member(makers, CAST.layla)).toMatchObject({
      viaHash: made.hash,
      approvedBy: CAST.mei,
    });
    expect(world.chats.member(makers, CAST.sam).status).toBe('left');
    expect(() => world.requests.decide(CAST.mei, makers, CAST.sam, true)).toThrow('HIDE_REQUESTER_MISSING');
  });

  test('can be decided for all of a link at once', () => {
    const world = stillWorld();
    const [one, other] = [0, 1].map(() => exportLink(world, CAST.robin, makers, { requestNeeded: true }));
    for (const [userId, link] of [
      [CAST.layla, one],
      [CAST.sam, one],
      [CAST.priya, other],
    ] as const) {
      expect(() => world.links.join(userId, link!.hash)).toThrow('INVITE_REQUEST_SENT');
    }
    expect(world.requests.decideAll(CAST.robin, makers, true, one!.link)).toBe(2);
    expect(world.requests.ofChat(makers).map(({ userId }) => userId)).toEqual([CAST.priya]);
  });

  test('ends when the person is added or banned another way', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.robin, makers, { requestNeeded: true });
    for (const userId of [CAST.layla, CAST.sam]) expect(() => world.links.join(userId, hash)).toThrow();
    world.chats.addMember(CAST.ada, makers, CAST.layla);
    world.chats.kick(CAST.ada, makers, CAST.sam);
    expect(world.requests.ofChat(makers)).toEqual([]);
  });

  test('a public chat that takes join requests needs no link for it', () => {
    const world = stillWorld();
    const { peerId } = world.chats.add({
      kind: 'supergroup',
      title: 'Queue',
      creatorId: CAST.ada,
      username: 'the_queue',
      joinRequest: true,
    });
    expect(() => world.chats.join(CAST.layla, peerId)).toThrow('INVITE_REQUEST_SENT');
    expect(world.requests.ofChat(peerId)).toMatchObject([{ userId: CAST.layla }]);
    expect(() => world.requests.ask(CAST.ada, peerId)).toThrow('USER_ALREADY_PARTICIPANT');
    expect(() => world.requests.ask(CAST.layla, open)).toThrow('CHANNEL_PRIVATE');
  });
});

test('deciding about somebody who does not wait says why there is nothing to decide', () => {
  const world = stillWorld();
  const decide = (userId: number) => world.requests.decide(CAST.ada, makers, userId, true);
  expect(() => decide(CAST.layla)).toThrow('HIDE_REQUESTER_MISSING');
  expect(() => decide(CAST.jonas)).toThrow('USER_ALREADY_PARTICIPANT');
});

test('all requests of one link are decided by its admin or the creator, and a link that is none is refused', () => {
  const world = stillWorld();
  const ofMei = exportLink(world, CAST.mei, makers, { requestNeeded: true });
  expect(() => world.links.join(CAST.layla, ofMei.hash)).toThrow('INVITE_REQUEST_SENT');
  const decideAll = (actorId: number, link: string) => world.requests.decideAll(actorId, makers, true, link);
  expect(() => decideAll(CAST.robin, ofMei.link)).toThrow('INVITE_HASH_EXPIRED');
  expect(() => decideAll(CAST.ada, 'https://t.me/+nothing')).toThrow('INVITE_HASH_EXPIRED');
  expect(decideAll(CAST.mei, ofMei.link)).toBe(1);
});

test('an account can be in 500 channels and supergroups', () => {
  const world = stillWorld();
  for (let count = 0; count < 500; count += 1) {
    world.chats.add({ kind: 'channel', title: `Club ${count}`, creatorId: CAST.layla });
  }
  const straight = exportLink(world, CAST.ada, makers);
  expect(() => world.links.join(CAST.layla, straight.hash)).toThrow('CHANNELS_TOO_MUCH');
  expect(() => world.chats.join(CAST.layla, CAST_CHATS.open)).toThrow('CHANNELS_TOO_MUCH');

  const approved = exportLink(world, CAST.ada, makers, { requestNeeded: true });
  expect(() => world.links.join(CAST.sam, approved.hash)).toThrow('INVITE_REQUEST_SENT');
  for (let count = 0; count < 500; count += 1) {
    world.chats.add({ kind: 'channel', title: `Shop ${count}`, creatorId: CAST.sam });
  }
  expect(() => world.requests.decide(CAST.ada, makers, CAST.sam, true)).toThrow('USER_CHANNELS_TOO_MUCH');
  expect(world.requests.ofChat(makers)).toHaveLength(1);
});

test('a link without a hash is told apart from one that is none', () => {
  const world = stillWorld();
  expect(() => world.links.check(CAST.layla, '')).toThrow('INVITE_HASH_EMPTY');
  expect(() => world.links.join(CAST.layla, '')).toThrow('INVITE_HASH_EMPTY');
});

test('a supergroup that takes join requests can ask for approval on the links it has', () => {
  const world = stillWorld();
  const limited = exportLink(world, CAST.robin, makers, { usageLimit: 5 });
  const toggle = (actorId: number, apply: boolean) =>
    world.chats.setJoinRequest(actorId, makers, true, apply);
  expect(() => toggle(CAST.robin, true)).toThrow('CHAT_ADMIN_REQUIRED');
  expect(() => world.chats.setJoinRequest(CAST.robin, CAST_CHATS.notes, true)).toThrow('CHANNEL_INVALID');
  expect(toggle(CAST.ada, false).joinRequest).toBe(true);
  expect(world.links.find(limited.link)).toMatchObject({ usageLimit: 5, requestNeeded: false });
  toggle(CAST.ada, true);
  const open = world.links.ofChat(makers).filter((link) => !link.revoked);
  expect(open.every((link) => link.requestNeeded && link.usageLimit === undefined)).toBe(true);
  expect(open.some((link) => link.permanent)).toBe(true);
});
