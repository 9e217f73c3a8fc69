import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { exportLink, stillWorld } from './still-world.ts';

const { makers, notes, bakers, open } = CAST_CHATS;
const HOUR = 3_600;

describe('who may make a link', () => {
  const CASES: [string, number, number, string | undefined][] = [
    ['the creator', CAST.ada, makers, undefined],
    ['an administrator with the invite right', CAST.robin, makers, undefined],
    ['a bot with the invite right', CAST.bot, makers, undefined],
    ['an administrator without it', CAST.lea, makers, 'CHAT_ADMIN_REQUIRED'],
    ['a plain member', CAST.jonas, makers, 'CHAT_ADMIN_REQUIRED'],
    ['a plain member of a public chat', CAST.robin, open, 'CHAT_ADMIN_REQUIRED'],
    ['a stranger to a public chat', CAST.layla, open, 'CHAT_ADMIN_REQUIRED'],
    ['a stranger to a private supergroup', CAST.layla, makers, 'CHANNEL_PRIVATE'],
    ['a stranger to a private channel', CAST.layla, notes, 'CHANNEL_PRIVATE'],
    ['a stranger to a basic group', CAST.robin, bakers, 'CHAT_ID_INVALID'],
    ['anybody in a channel that is none', CAST.ada, -1_000_000_009_999, 'CHANNEL_INVALID'],
    ['anybody in a group that is none', CAST.ada, -9_999, 'CHAT_ID_INVALID'],
  ];
  test.each(CASES)('%s', (_who, actorId, peerId, refusal) => {
    const world = stillWorld();
    const make = () => exportLink(world, actorId, peerId, { title: 'Door' });
    if (refusal === undefined) expect(make()).toMatchObject({ adminId: actorId, title: 'Door', usage: 0 });
    else expect(make).toThrow(refusal);
  });

  test('a public chat that takes join requests gives an ordinary link', () => {
    const world = stillWorld();
    const { peerId } = world.chats.add({
      kind: 'supergroup',
      title: 'Queue',
      creatorId: CAST.ada,
      username: 'the_queue',
      joinRequest: true,
    });
    const link = world.links.export(CAST.ada, peerId, { title: 'Flyer' });
    expect(link).toMatchObject({ title: 'Flyer', requestNeeded: false, permanent: false });
    expect(world.links.join(CAST.layla, link.hash).peerId).toBe(peerId);
  });
});

describe('the primary link', () => {
  test('comes with the invite right and outlives its loss', () => {
    const world = stillWorld();
    const ofLea = () => world.links.ofChat(makers).filter((link) => link.adminId === CAST.lea);
    expect(ofLea()).toEqual([]);
    world.chats.promote(CAST.ada, makers, CAST.lea, { inviteUsers: true });
    expect(ofLea()).toMatchObject([{ permanent: true, revoked: false }]);
    const before = ofLea();
    world.chats.promote(CAST.ada, makers, CAST.lea, null);
    expect(ofLea()).toEqual(before);
    world.chats.promote(CAST.ada, makers, CAST.lea, { inviteUsers: true });
    expect(ofLea()).toEqual(before);
  });

  test('makes way for another when it is revoked', () => {
    const world = stillWorld();
    const primary = world.links.ofChat(makers).find((link) => link.adminId === CAST.mei && link.permanent)!;
    const { link, replacedBy } = world.links.edit(CAST.mei, makers, primary.link, { revoked: true });
    expect(link).toMatchObject({ hash: primary.hash, revoked: true });
    expect(replacedBy).toMatchObject({ adminId: CAST.mei, permanent: true, revoked: false });
    expect(world.links.edit(CAST.mei, makers, primary.link, { revoked: true }).replacedBy).toBeUndefined();
  });

  test('is replaced by the legacy flag', () => {
    const world = stillWorld();
    const ofMei = () =>
      world.links.ofChat(makers).filter((link) => link.adminId === CAST.mei && link.permanent);
    const [before] = ofMei();
    expect(world.links.export(CAST.mei, makers, { legacyRevokePermanent: true })).toMatchObject({
      permanent: true,
    });
    expect(ofMei()).toHaveLength(2);
    expect(ofMei().filter((link) => link.revoked)).toEqual([{ ...before, revoked: true }]);
  });

  test('takes approval, and gives it up', () => {
    const world = stillWorld();
    const primary = world.links.ofChat(makers).find((link) => link.adminId === CAST.mei && link.permanent)!;
    const edit = (requestNeeded: boolean) =>
      world.links.edit(CAST.mei, makers, primary.link, { requestNeeded }).link;
    expect(edit(true)).toMatchObject({ permanent: true, requestNeeded: true });
    expect(edit(false)).toMatchObject({ permanent: true, requestNeeded: false });
    const replaced = world.links.export(CAST.mei, makers, {
      legacyRevokePermanent: true,
      requestNeeded: true,
    });
    expect(replaced).toMatchObject({ permanent: true, requestNeeded: true });
  });

  test.each([
    { title: 'x' },
    { expireDate: 1_800_000_000 },
    { usageLimit: 3 },
    { title: 'x', requestNeeded: true },
  ])('does not take %j', (changes) => {
    const world = stillWorld();
    const primary = world.links.ofChat(makers).find((link) => link.adminId === CAST.mei && link.permanent)!;
    expect(() => world.links.edit(CAST.mei, makers, primary.link, changes)).toThrow('CHAT_INVITE_PERMANENT');
  });
});

describe('editing', () => {
  test('changes what is named and clears by zero', () => {
    const world = stillWorld();
    const expireDate = world.clock.now() + HOUR;
    const made = exportLink(world, CAST.robin, makers, { title: 'Spring', usageLimit: 5, expireDate });
    const named = world.links.edit(CAST.robin, makers, made.link, { title: 'Summer' }).link;
    expect(named).toMatchObject({ title: 'Summer', usageLimit: 5, expireDate });
    const cleared = world.links.edit(CAST.robin, makers, made.link, {
      title: '',
      usageLimit: 0,
      expireDate: 0,
    }).link;
    expect(cleared).not.toHaveProperty('title');
    expect(cleared).not.toHaveProperty('usageLimit');
    expect(cleared).not.toHaveProperty('expireDate');
  });

  test('a limit and approval take turns', () => {
    const world = stillWorld();
    const { link } = exportLink(world, CAST.robin, makers, { usageLimit: 5 });
    const asked = world.links.edit(CAST.robin, makers, link, { requestNeeded: true }).link;
    expect(asked).toMatchObject({ requestNeeded: true });
    expect(asked).not.toHaveProperty('usageLimit');
    expect(world.links.edit(CAST.robin, makers, link, { usageLimit: 2 }).link).toMatchObject({
      requestNeeded: false,
      usageLimit: 2,
    });
    const both = { usageLimit: 2, requestNeeded: true };
    expect(() => world.links.edit(CAST.robin, makers, link, both)).toThrow('USAGE_LIMIT_INVALID');
  });

  test('an expired link can still be named, and opened again', () => {
    const world = stillWorld();
    const made = exportLink(world, CAST.robin, makers, { expireDate: world.clock.now() + HOUR });
    world.clock.move(2 * HOUR);
    expect(() => world.links.join(CAST.layla, made.hash)).toThrow('INVITE_HASH_EXPIRED');
    expect(world.links.edit(CAST.robin, makers, made.link, { title: 'Late' }).link.title).toBe('Late');
    world.links.edit(CAST.robin, makers, made.link, { expireDate: world.clock.now() + HOUR });
    world.links.join(CAST.layla, made.hash);
    expect(world.links.find(made.link)?.usage).toBe(1);
  });

  test('only the title of a subscription can change', () => {
    const world = stillWorld();
    const subscriptionPricing = { period: 2_592_000, amount: 50 };
    const { link } = exportLink(world, CAST.robin, notes, { subscriptionPricing });
    expect(world.links.edit(CAST.robin, notes, link, { title: 'Patrons' }).link).toMatchObject({
      title: 'Patrons',
      subscriptionPricing,
    });
    expect(() => world.links.edit(CAST.robin, notes, link, { usageLimit: 5 })).toThrow('USAGE_LIMIT_INVALID');
  });

  const REFUSED: [string, number, { revoked?: boolean; title?: string }, string][] = [
    ["another administrator's link", CAST.robin, { title: 'x' }, 'INVITE_HASH_EXPIRED'],
    ["another administrator's link, to revoke it", CAST.robin, { revoked: true }, 'INVITE_HASH_EXPIRED'],
    ['without the right', CAST.lea, { title: 'x' }, 'CHAT_ADMIN_REQUIRED'],
  ];
  test.each(REFUSED)('%s is refused', (_what, actorId, changes, refusal) => {
    const world = stillWorld();
    const { link } = exportLink(world, CAST.mei, makers);
    expect(() => world.links.edit(actorId, makers, link, changes)).toThrow(refusal);
  });

  test("the creator changes everybody's, but a bot's link only the bot changes and revokes", () => {
    const world = stillWorld();
    const ofMei = exportLink(world, CAST.mei, makers);
    const ofBot = exportLink(world, CAST.bot, makers);
    expect(world.links.edit(CAST.ada, makers, ofMei.link, { title: 'Mine' }).link.title).toBe('Mine');
    expect(() => world.links.edit(CAST.ada, makers, ofBot.link, { title: 'x' })).toThrow(
      'EDIT_BOT_INVITE_FORBIDDEN',
    );
    expect(() => world.links.edit(CAST.ada, makers, ofBot.link, { revoked: true })).toThrow(
      'EDIT_BOT_INVITE_FORBIDDEN',
    );
    expect(world.links.edit(CAST.bot, makers, ofBot.link, { revoked: true }).link.revoked).toBe(true);
  });

  test('what is revoked stays so', () => {
    const world = stillWorld();
    const { link } = exportLink(world, CAST.mei, makers);
    world.links.edit(CAST.mei, makers, link, { revoked: true });
    expect(world.links.edit(CAST.mei, makers, link, { revoked: true }).link.revoked).toBe(true);
    expect(() => world.links.edit(CAST.mei, makers, link, { revoked: false, title: 'x' })).toThrow(
      'INVITE_HASH_EXPIRED',
    );
  });
});

describe('lists', () => {
  test('begin with the primary link, then come newest first, page by page', () => {
    const world = stillWorld();
    const made = Array.from({ length: 7 }, (_, index) => {
      if (index % 3 === 0) world.clock.move(HOUR);
      return exportLink(world, CAST.robin, makers, { title: `Nr ${index}` });
    });
    const titles: (string | undefined)[] = [];
    let offset = {};
    for (let page = 0; page < 4; page += 1) {
      const query = { adminId: CAST.robin, revoked: false, limit: 3, ...offset };
      const { count, links } = world.links.list(CAST.robin, makers, query);
      expect(count).toBe(made.length + 1);
      titles.push(...links.map((link) => link.title));
      const last = links.at(-1);
      if (last) offset = { offsetDate: last.date, offsetLink: last.link };
    }
    expect(titles).toEqual([undefined, 'Nr 6', 'Nr 5', 'Nr 4', 'Nr 3', 'Nr 2', 'Nr 1', 'Nr 0']);
  });

  test('go on behind a link that was revoked meanwhile', () => {
    const world = stillWorld();
    for (const title of ['one', 'two', 'three']) exportLink(world, CAST.robin, makers, { title });
    const ask = (offset: object) =>
      world.links.list(CAST.robin, makers, { adminId: CAST.robin, revoked: false, limit: 2, ...offset })
        .links;
    const last = ask({})[1]!;
    expect(last.title).toBe('three');
    world.links.edit(CAST.robin, makers, last.link, { revoked: true });
    const offset = { offsetDate: last.date, offsetLink: last.link };
    expect(ask(offset).map(({ title }) => title)).toEqual(['two', 'one']);
  });

  test('hold at most a hundred', () => {
    const world = stillWorld();
    for (let index = 0; index < 105; index += 1) exportLink(world, CAST.robin, makers);
    const query = { adminId: CAST.robin, revoked: false, limit: 1_000 };
    expect(world.links.list(CAST.robin, makers, query).links).toHaveLength(100);
  });

  test('of somebody who is no administrator and has no links there are none', () => {
    const world = stillWorld();
    const list = (adminId: number) =>
      world.links.list(CAST.ada, makers, { adminId, revoked: false, limit: 10 }).count;
    expect(() => list(CAST.jonas)).toThrow('ADMIN_ID_INVALID');
    expect(() => world.links.deleteRevoked(CAST.ada, makers, CAST.layla)).toThrow('ADMIN_ID_INVALID');
    world.chats.promote(CAST.ada, makers, CAST.mei, null);
    expect(list(CAST.mei)).toBe(2);
    expect(list(CAST.lea)).toBe(0);
  });

  test("another administrator's needs the creator", () => {
    const world = stillWorld();
    const query = { adminId: CAST.mei, revoked: false, limit: 10 };
    expect(() => world.links.list(CAST.robin, makers, query)).toThrow('CHAT_ADMIN_REQUIRED');
    expect(world.links.list(CAST.ada, makers, query).count).toBe(2);
    expect(() => world.links.administratorsWithLinks(CAST.robin, makers)).toThrow('CHAT_ADMIN_REQUIRED');
    expect(world.links.administratorsWithLinks(CAST.ada, makers)).toContainEqual({
      adminId: CAST.mei,
      count: 2,
      revokedCount: 0,
    });
  });
});

describe('deleting', () => {
  test('takes revoked links only', () => {
    const world = stillWorld();
    const { link } = exportLink(world, CAST.robin, makers);
    expect(() => world.links.delete(CAST.robin, makers, link)).toThrow('INVITE_REVOKED_MISSING');
    world.links.edit(CAST.robin, makers, link, { revoked: true });
    world.links.delete(CAST.robin, makers, link);
    expect(() => world.links.get(CAST.robin, makers, link)).toThrow('INVITE_HASH_EXPIRED');
  });

  test('all revoked ones of an administrator leaves the others', () => {
    const world = stillWorld();
    for (const actorId of [CAST.robin, CAST.robin, CAST.mei]) {
      world.links.edit(actorId, makers, exportLink(world, actorId, makers).link, { revoked: true });
    }
    world.links.deleteRevoked(CAST.robin, makers, CAST.robin);
    const revoked = world.links.ofChat(makers).filter((link) => link.revoked);
    expect(revoked.map((link) => link.adminId)).toEqual([CAST.mei]);
  });
});
