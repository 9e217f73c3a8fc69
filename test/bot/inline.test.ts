import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { inlineUser, messageNow, urlsOf } from './inline-users.ts';
import { makeLink, request } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import { startStage } from './stage.ts';

const { makers, open: harbour } = CAST_CHATS;

test('a person’s open links are offered in any chat, found by name, and sent without that name', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const spring = await makeLink(stage, ada, { title: 'Spring guests', usageLimit: 5 });
  const staff = await makeLink(stage, ada, { title: 'Staff only', requestNeeded: true });
  const inHarbour = inlineUser(stage, CAST.ada, harbour);

  const { offered } = await inHarbour.types('');
  expect(offered.results).toMatchObject([
    { title: 'Staff only', description: 'Harbour Makers · Admins approve each request' },
    { title: 'Spring guests', description: 'Harbour Makers · For 5 people' },
  ]);
  expect((await inHarbour.types('spring')).offered.results).toHaveLength(1);

  const sent = await inHarbour.sends('spring', 'Spring guests');
  expect(sent).toMatchObject({ fromId: CAST.ada, viaBotId: CAST.bot });
  expect(sent.text).toContain('Harbour Makers');
  expect(sent.text).toContain('For 5 people');
  expect(sent.text).not.toMatch(/spring/i);
  expect(urlsOf(sent)).toEqual({ Join: spring.link });
  expect(urlsOf(await inHarbour.sends('', 'Staff only'))).toEqual({ 'Ask to join': staff.link });
});

test('nobody is offered another’s links, and who has none is led to the bot', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await makeLink(stage, ada, { title: 'Ada’s own' });
  await mei.say('/start');
  await mei.sees('New link');
  const none = { results: [], button: { text: 'No open links: make one', startParameter: 'inline' } };
  expect((await inlineUser(stage, CAST.mei, makers).types('')).offered).toEqual(none);
  // Somebody who never wrote to the bot, and who leaves nothing behind.
  expect((await inlineUser(stage, CAST.sam, harbour).types('')).offered).toEqual(none);
  expect(await stage.store.persons.find(CAST.sam)).toBeNull();
  expect((await inlineUser(stage, CAST.ada, harbour).types('winter')).offered).toMatchObject({
    results: [],
    button: { text: 'No open link matches' },
  });
  await mei.say('/start inline');
  await mei.sees('New link');
});

test('a link that is revoked, or in a chat where they may invite no more, is offered no longer', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const [ada, dmitri] = [stage.person(CAST.ada), stage.person(CAST.dmitri)];
  const { linkId } = await makeLink(stage, ada, { title: 'Old' });
  await makeLink(stage, dmitri, { title: 'Dmitri’s' });
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });
  expect((await inlineUser(stage, CAST.ada, harbour).types('')).offered.results).toEqual([]);

  const dmitris = inlineUser(stage, CAST.dmitri, makers);
  expect((await dmitris.types('')).offered.results).toHaveLength(1);
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.dmitri, null);
  await stage.store.chats.saveAdministrators(makers, { list: [], checkedAt: new Date(0) });
  expect((await dmitris.types('')).offered.results).toEqual([]);
});

test('long lists come in parts', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  for (let n = 0; n < 22; n += 1)
    await request(stage, {
      kind: 'create',
      linkId: null,
      actorId: CAST.ada,
      settings: {
        title: `Link ${n}`,
        expireDate: null,
        usageLimit: null,
        requestNeeded: false,
        subscriptionPricing: null,
        strict: false,
      },
    });
  await ada.say('/start');
  await ada.sees('New link');
  const inHarbour = inlineUser(stage, CAST.ada, harbour);
  const { offered } = await inHarbour.types('');
  expect(offered.results).toHaveLength(20);
  const rest = (await inHarbour.types('', offered.nextOffset)).offered;
  expect(rest.results.map(({ title }) => title)).toEqual(['Link 1', 'Link 0']);
  expect(rest.nextOffset).toBeUndefined();
}, 30_000);

test('what was sent follows a regeneration, and says when the link lets nobody in', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId, link } = await makeLink(stage, ada, { title: 'Guests', usageLimit: 1 });
  const sent = await inlineUser(stage, CAST.ada, harbour).sends('', 'Guests');
  const regenerated = await request(stage, { kind: 'regenerate', linkId, settings: null, actorId: CAST.ada });
  const successor = await stage.store.links.find(regenerated.resultLinkId ?? '');
  await vi.waitFor(() => expect(urlsOf(messageNow(stage, sent))).toEqual({ Join: successor?.link }), 5_000);
  expect(messageNow(stage, sent).text).not.toContain(link);

  stage.sandbox.world.links.join(CAST.sam, successor?.hash ?? '');
  await vi.waitFor(() => expect(messageNow(stage, sent).text).toContain('full for now'), 8_000);
  expect(urlsOf(messageNow(stage, sent))).toEqual({});
  stage.sandbox.world.chats.leave(makers, CAST.sam);
  await vi.waitFor(() => expect(urlsOf(messageNow(stage, sent))).toEqual({ Join: successor?.link }), 8_000);

  await request(stage, { kind: 'revoke', linkId: successor?.id ?? '', settings: null, actorId: CAST.ada });
  await vi.waitFor(() => expect(messageNow(stage, sent).text).toContain('no longer works'), 5_000);
  expect(messageNow(stage, sent).text).not.toContain('t.me');
});

test('a link that leaked and is revoked first does not come back where it was sent', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId } = await makeLink(stage, ada, { title: 'Leaked' });
  const sent = await inlineUser(stage, CAST.ada, harbour).sends('', 'Leaked');
  // Nothing is edited until both are done.
  await stage.cards.stop();
  await request(stage, { kind: 'regenerate', linkId, settings: null, actorId: CAST.ada, revokeFirst: true });
  await stage.restart();
  await vi.waitFor(() => expect(messageNow(stage, sent).text).toContain('no longer works'), 5_000);
  expect(messageNow(stage, sent).text).not.toContain('t.me');
});

test('what somebody sent shows no successor that they may not see', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { linkId, link } = await makeLink(stage, mei, { title: 'Mei’s' });
  const sent = await inlineUser(stage, CAST.mei, harbour).sends('', 'Mei’s');
  const regenerated = await request(stage, { kind: 'regenerate', linkId, settings: null, actorId: CAST.ada });
  const successor = await stage.store.links.find(regenerated.resultLinkId ?? '');
  await vi.waitFor(() => expect(messageNow(stage, sent).text).toContain('no longer works'), 5_000);
  expect(JSON.stringify(messageNow(stage, sent))).not.toContain(successor?.link ?? link);
});

test('it expires where it was sent, after a restart too', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  const expireDate = new Date(Math.floor(clock.now().getTime() / 1000) * 1000 + 3_600_000);
  await makeLink(stage, ada, { title: 'An hour', expireDate });
  const sent = await inlineUser(stage, CAST.ada, harbour).sends('', 'An hour');
  expect(sent.text).toContain('Until');
  await stage.restart();
  clock.forward(3_601_000);
  await vi.waitFor(() => expect(messageNow(stage, sent).text).toContain('has expired'), 5_000);
});

test('sent into the chat with the bot itself it is not taken for words to it', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Mine' });
  const { inline } = stage.sandbox.world;
  const query = inline.ask(CAST.ada, ada.dialog, { botId: CAST.bot, query: '' });
  const answer = await vi.waitFor(() => {
    const found = inline.answerOf(query.id);
    if (found === undefined) throw new Error('no answer');
    return found;
  }, 8_000);
  const before = ada.messages().length;
  inline.choose(CAST.ada, query.id, answer.results[0]?.id ?? '');
  await stage.inbox.idle();
  expect(ada.messages()).toHaveLength(before + 1);
});
