import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { exportLink } from '../world/still-world.ts';
import { runFront } from './running-front.ts';

const { makers, bakers, open } = CAST_CHATS;

describe('a link', () => {
  test('made outside any bot, opened, changed and revoked', async () => {
    const front = await runFront();
    const made = await front.post(`/users/${CAST.mei}/links`, {
      peerId: makers,
      title: 'Spring',
      usageLimit: 1,
    });
    expect(made).toMatchObject({ status: 200, body: { adminId: CAST.mei, title: 'Spring', usage: 0 } });
    const { link, hash } = front.world.links.ofChat(makers)[0]!;

    const sheet = await front.get(`/users/${CAST.layla}/invites/${hash}`);
    expect(sheet.body).toEqual({
      title: 'Harbour Makers',
      kind: 'supergroup',
      memberCount: 7,
      requestNeeded: false,
      member: false,
    });
    expect((await front.post(`/users/${CAST.layla}/joins`, { link })).body).toEqual({
      outcome: 'joined',
      peerId: makers,
    });
    expect(await front.post(`/users/${CAST.sam}/joins`, { link })).toEqual({
      status: 400,
      body: { error: 'USERS_TOO_MUCH', message: 'This link has reached its limit.' },
    });
    await front.post(`/users/${CAST.layla}/leaves`, { peerId: makers });
    expect((await front.get(`/chats/${makers}/links`)).body).toMatchObject({
      links: [{ hash, usage: 0 }, {}, {}, {}, {}, {}, {}],
    });

    const change = { peerId: makers, link, usageLimit: 0, title: 'Summer' };
    expect((await front.send('PATCH', `/users/${CAST.mei}/links`, change)).body).toMatchObject({
      link: { title: 'Summer' },
    });
    await front.send('PATCH', `/users/${CAST.mei}/links`, { peerId: makers, link, revoked: true });
    expect(await front.post(`/users/${CAST.sam}/joins`, { link })).toMatchObject({
      body: { error: 'INVITE_HASH_EXPIRED' },
    });
    await front.send('DELETE', `/users/${CAST.ada}/links`, { peerId: makers, link });
    expect(front.world.links.find(link)).toBeUndefined();
    const { link: open } = exportLink(front.world, CAST.mei, makers);
    expect(
      await front.send('DELETE', `/users/${CAST.mei}/links`, { peerId: makers, link: open }),
    ).toMatchObject({ body: { error: 'INVITE_REVOKED_MISSING' } });
  });

  test('that needs approval makes people wait', async () => {
    const front = await runFront();
    const { link } = exportLink(front.world, CAST.robin, makers, { requestNeeded: true });
    const asked = await front.post(`/users/${CAST.layla}/joins`, { link });
    expect(asked).toEqual({ status: 200, body: { outcome: 'requested', peerId: makers } });
    expect((await front.get(`/chats/${makers}/requests`)).body).toMatchObject({
      requests: [{ userId: CAST.layla }],
    });
    const decision = { peerId: makers, userId: CAST.layla, approved: true };
    expect(await front.post(`/users/${CAST.lea}/decisions`, decision)).toMatchObject({
      body: { error: 'CHAT_ADMIN_REQUIRED' },
    });
    expect(await front.post(`/users/${CAST.mei}/decisions`, decision)).toMatchObject({ status: 200 });
    expect(front.world.chats.member(makers, CAST.layla).status).toBe('member');
  });

  test.each(['@open_harbour', 'https://t.me/open_harbour', 't.me/Open_Harbour'])(
    '%s leads into a public chat',
    async (link) => {
      const front = await runFront();
      expect((await front.post(`/users/${CAST.layla}/joins`, { link })).body).toEqual({
        outcome: 'joined',
        peerId: open,
      });
    },
  );

  test.each([
    [{ peerId: makers, usageLimit: 2.5 }, 'USAGE_LIMIT_INVALID'],
    [{ peerId: makers, title: 'x'.repeat(33) }, 'TITLE_INVALID'],
    [{ peerId: makers, expireDate: 5 }, 'EXPIRE_DATE_INVALID'],
    [{ peerId: -1 }, 'CHAT_ID_INVALID'],
    [{ peerId: makers, titel: 'x' }, 'BODY_INVALID'],
  ])('%j makes none', async (body, error) => {
    const front = await runFront();
    const answer = await front.post(`/users/${CAST.mei}/links`, body);
    expect(answer).toMatchObject({
      status: 400,
      body: { error, message: expect.stringMatching(/^\S.+\.$/) },
    });
  });
});

describe('a chat', () => {
  const set = async (userId: number, body: object, peerId: number = makers) => {
    const front = await runFront();
    const answer = await front.send('PUT', `/chats/${peerId}/members/${userId}`, body);
    return { ...answer, front };
  };

  test.each([
    [
      'an administrator',
      CAST.jonas,
      { status: 'administrator' },
      { rights: { inviteUsers: true, promoteMembers: false } },
    ],
    [
      'one with chosen rights',
      CAST.layla,
      { status: 'administrator', rights: { pinMessages: true }, anonymous: true },
      { rights: { inviteUsers: false, pinMessages: true }, anonymous: true },
    ],
    ['a member of an administrator', CAST.mei, { status: 'member' }, { status: 'member' }],
    ['a member of a stranger', CAST.layla, { status: 'member', by: CAST.mei }, { status: 'member' }],
    ['a leaver', CAST.jonas, { status: 'left' }, { status: 'left' }],
    ['an outlaw', CAST.jonas, { status: 'kicked' }, { status: 'kicked' }],
  ])('can make somebody %s', async (_what, userId, body, expected) => {
    const { status, body: member } = await set(userId, body);
    expect(status).toBe(200);
    expect(member).toMatchObject({ userId, ...expected });
  });

  test('refuses what the one who does it may not', async () => {
    expect(await set(CAST.jonas, { status: 'kicked', by: CAST.lea })).toMatchObject({
      body: { error: 'CHAT_ADMIN_REQUIRED' },
    });
    expect(await set(CAST.ada, { status: 'left' })).toMatchObject({ body: { error: 'USER_CREATOR' } });
    expect(await set(4_242, { status: 'member' })).toMatchObject({ status: 404 });
    expect(await set(CAST.jonas, { status: 'member' }, -5)).toMatchObject({ status: 404 });
    expect(await set(CAST.jonas, { status: 'emperor' })).toMatchObject({ body: { error: 'BODY_INVALID' } });
  });

  test('is given away and grows up', async () => {
    const front = await runFront();
    expect(await front.post(`/chats/${makers}/transfer`, { to: CAST.mei })).toMatchObject({ status: 200 });
    expect(front.world.chats.member(makers, CAST.mei).status).toBe('creator');
    const grown = await front.post(`/chats/${bakers}/migrate`);
    expect(grown).toEqual({ status: 200, body: { peerId: front.world.chats.get(bakers).migratedTo } });
  });

  test('is made by somebody new', async () => {
    const front = await runFront();
    await front.post('/users', { firstName: 'Noor', phone: '15550009999', languageCode: 'nl' });
    const noor = front.world.people.byPhone('15550009999')!;
    const made = await front.post('/chats', { kind: 'channel', title: 'Noor tells', creatorId: noor.id });
    expect(made).toMatchObject({
      status: 200,
      body: { kind: 'channel', memberCount: 1, members: [{ userId: noor.id, status: 'creator' }] },
    });
    const again = { kind: 'channel', title: 'Copy', creatorId: noor.id, username: 'open_harbour' };
    expect(await front.post('/chats', again)).toMatchObject({ body: { error: 'USERNAME_OCCUPIED' } });
  });
});
