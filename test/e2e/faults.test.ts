import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS, type Fault } from 'telegram-sandbox';
import { draft, makeLink, QUESTIONS } from './new-link.ts';
import { linkOn, people } from './person.ts';
import { openHouse, type House } from './product.ts';

type Trouble = Omit<Fault, 'id' | 'times' | 'method'>;

const { makers } = CAST_CHATS;
/** A call outlives its deadline, but not the wait before looking for what it did. */
const timings = { callDeadline: 1_000, reconcileAfter: 1_000, lookAgainAfter: 3_000 };

const trouble = (house: House, fault: Trouble, method = 'messages.exportChatInvite'): Promise<unknown> =>
  people(house.sandbox, 'POST', '/faults', { method, ...fault });

describe('a call that goes wrong', () => {
  const house = openHouse({ timings });

  test.each<[string, Trouble]>([
    ['the connection drops before it is executed', { kind: 'drop_before' }],
    ['the connection drops after it is executed', { kind: 'drop_after' }],
    ['Telegram falls silent for good', { kind: 'black_hole' }],
    ['Telegram never answers it', { kind: 'silence' }],
    ['Telegram executes it after we gave up', { kind: 'late', executeAfterMs: 1_300 }],
    ['Telegram executes it immediately and answers late', { kind: 'late', answerAfterMs: 1_300 }],
    ['the transport says 429', { kind: 'transport_error', code: 429 }],
    ['the transport says 404', { kind: 'transport_error', code: 404 }],
    ['Telegram fails inside', { kind: 'error', code: 500, message: 'RPC_CALL_FAIL' }],
    ['Telegram times out', { kind: 'error', code: -503, message: 'Timeout' }],
  ])('%s: in the end there is one link, and the person has it', async (what, fault) => {
    const ada = house.person(CAST.ada);
    const title = what.slice(0, 32);
    const card = await draft(ada, title);
    await trouble(house, fault);
    await ada.press('Create link');
    const done = await ada.seesOn(card, 'Your link is ready');
    const held = house.held(makers, title);
    expect(held.map(({ link }) => link)).toEqual([linkOn(done)]);
    expect(held[0]?.revoked).toBe(false);
  });

  test('while it is unknown whether the link was made, the person is told', async () => {
    const mei = house.person(CAST.mei);
    const card = await draft(mei, 'Patience');
    // Not executed: the account's links are looked through twice before it is sent again.
    await trouble(house, { kind: 'transport_error', code: 429 });
    await mei.press('Create link');
    await mei.seesOn(card, 'so that it never happens twice');
    await mei.seesOn(card, 'Your link is ready');
    expect(house.held(makers, 'Patience')).toHaveLength(1);
  });

  test('a flood wait is told with its end, and the link comes by itself', async () => {
    const mei = house.person(CAST.mei);
    const card = await draft(mei, 'Patience again');
    await trouble(house, { kind: 'flood', seconds: 2 });
    await mei.press('Create link');
    expect((await mei.seesOn(card, 'asks me to wait until')).text).toContain('I’ll go on then');
    await mei.seesOn(card, 'Your link is ready');
    expect(house.held(makers, 'Patience again')).toHaveLength(1);
  });

  test.each([
    ['CHAT_ADMIN_REQUIRED', 400, 'but can’t invite people'],
    ['CHAT_WRITE_FORBIDDEN', 403, 'but can’t invite people'],
    ['CHANNEL_PRIVATE', 400, 'isn’t in that chat'],
    ['EXPIRE_DATE_INVALID', 400, 'doesn’t accept that expiry'],
    ['USAGE_LIMIT_INVALID', 400, 'doesn’t accept that limit'],
    ['CHANNEL_MONOFORUM_UNSUPPORTED', 400, 'no invite links for this kind of chat'],
    ['SOMETHING_NEW', 400, 'for a reason I don’t know'],
  ])('%s is one clear sentence; nothing typed is lost', async (message, code, sentence) => {
    const dmitri = house.person(CAST.dmitri);
    const title = `Booth ${message.replaceAll(/[^A-Z]*([A-Z])[A-Z]*_?/g, '$1')}`;
    const card = await draft(dmitri, `${title}, 7 people`);
    await trouble(house, { kind: 'error', code, message });
    await dmitri.press('Create link');
    const refused = await dmitri.seesOn(card, 'No link was made');
    expect(refused.text).toContain(sentence);
    // Telegram's own names are for engineers.
    expect(refused.text).not.toContain(message);
    expect(house.held(makers, title)).toEqual([]);

    await dmitri.pressOn(refused, 'Edit and retry');
    const again = await dmitri.sees(QUESTIONS.summary);
    expect(again.text).toContain('Limit: 7 people');
    await dmitri.pressOn(again, 'Create link');
    await dmitri.sees('Your link is ready');
    expect(house.held(makers, title)).toHaveLength(1);
  });

  test('the old link cannot be closed at once: both are said to be open until it is', async () => {
    const ada = house.person(CAST.ada);
    const { card, link } = await makeLink(ada, 'Two links');
    await trouble(
      house,
      { kind: 'error', code: 500, message: 'INTERNAL' },
      'messages.editExportedChatInvite',
    );
    await ada.pressOn(card, 'Regenerate');
    await ada.seesOn(card, 'You get a new link with the same settings');
    await ada.pressOn(card, 'Regenerate it');
    const done = await ada.seesOn(card, 'the old one is revoked');
    expect(linkOn(done)).not.toBe(link);
    expect(house.held(makers, 'Two links').map(({ revoked }) => revoked)).toEqual([false, true]);
  });
});

describe.each(['session_revoked', 'auth_key_duplicated'] as const)('the session ends: %s', (kind) => {
  const house = openHouse({ timings, operatorIds: [CAST.jonas] });

  test('the operator and the person are told, and nothing is made', async () => {
    const jonas = house.person(CAST.jonas);
    await jonas.say('/start');
    await jonas.sees('I make invite links');
    const ada = house.person(CAST.ada);
    const card = await draft(ada, 'Signed out');
    await trouble(house, { kind });
    await ada.press('Create link');
    await jonas.sees('npm run login');
    const told = await ada.seesOn(card, 'signed out');
    expect(told.text).toContain('Signed out');
    expect(house.held(makers, 'Signed out')).toEqual([]);

    // The next person is told at once.
    const mei = house.person(CAST.mei);
    await mei.say(`/newlink Next one, ${makers}`);
    await mei.sees(/signed out|isn’t answering/);
  });
});
