import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../src/main/log.ts';
import { startProduct } from '../../src/main/product.ts';
import type { Product } from '../../src/main/running.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import type { SessionFile } from '../../src/main/sessions.ts';
import { CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { anotherLogin } from './another-login.ts';
import { draft, makeLink, QUESTIONS } from './new-link.ts';
import { createPerson, type Person } from './person.ts';
import { configFor } from './product.ts';

const { makers, notes, open } = CAST_CHATS;

let sandbox: Sandbox;
let folder: string;

/** Robin serves two chats, Eleni one. */
beforeEach(async () => {
  sandbox = await startSandbox({ cast: englishCast() });
  folder = await mkdtemp(join(tmpdir(), 'latchkey-several-'));
  const { chats } = sandbox.world;
  chats.addMember(CAST.ada, open, CAST.eleni);
  chats.promote(CAST.ada, open, CAST.eleni, { inviteUsers: true });
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
});

function sessionOf(userId: number): SessionFile {
  const account = sandbox.accounts.find((each) => each.userId === userId);
  if (account === undefined) throw new Error(`there is no session of ${userId}`);
  return { file: join(folder, `${userId}.session`), session: account.session };
}

async function startHere(): Promise<Product> {
  const { file: sessionFile, session } = sessionOf(CAST.robin);
  const moreSessions = [sessionOf(CAST.eleni)];
  const product = await startProduct(
    { ...configFor(sandbox, folder), session, sessionFile, moreSessions, operatorIds: [CAST.jonas] },
    createLog({ level: 'silent' }),
    projectRoot(),
  );
  onTestFinished(() => product.stop());
  return product;
}

const makersOf = (peerId: number, title: string): number[] =>
  sandbox.world.links
    .ofChat(peerId)
    .filter((link) => link.title === title)
    .map(({ adminId }) => adminId);

async function health(product: Product): Promise<unknown> {
  return (await product.web.request('/healthz')).json();
}

test('two accounts, three chats: one is signed out, and the other one’s links go on', async () => {
  const product = await startHere();
  expect(product.accounts.map(({ userId }) => userId)).toEqual([CAST.robin, CAST.eleni]);
  const ada = createPerson(sandbox, CAST.ada);
  const operator = createPerson(sandbox, CAST.jonas);
  await operator.say('/start');
  await makeLink(ada, 'in makers', makers);
  await makeLink(ada, 'in notes', notes);
  await makeLink(ada, 'in open', open);
  expect(makersOf(makers, 'in makers')).toEqual([CAST.robin]);
  expect(makersOf(notes, 'in notes')).toEqual([CAST.robin]);
  expect(makersOf(open, 'in open')).toEqual([CAST.eleni]);

  sandbox.world.faults.add({ method: '*', kind: 'session_revoked', userId: CAST.robin });
  const lost = await draft(ada, 'lost', open);
  await ada.press('Create link');
  await ada.seesOn(lost, 'Your link is ready');
  await ada.say('/newlink kept');
  await ada.sees(QUESTIONS.chat);
  await ada.say(String(makers));
  await ada.sees('signed out');
  await operator.sees(/Robin Porter is signed out.*2 chats/s);
  expect(await health(product)).toMatchObject({ ok: false, session: 'dead' });
  await makeLink(ada, 'after', open);
  expect(makersOf(open, 'after')).toEqual([CAST.eleni]);
});

test('an account that can’t sign in stops only its own chats', async () => {
  const first = await startHere();
  const ada = createPerson(sandbox, CAST.ada);
  await makeLink(ada, 'before', makers);
  await makeLink(ada, 'before', open);
  await first.stop();

  sandbox.world.faults.add({ method: '*', kind: 'session_revoked', userId: CAST.robin });
  const product = await startHere();
  expect(product.accounts.map(({ userId }) => userId)).toEqual([CAST.eleni]);
  const operator = createPerson(sandbox, CAST.jonas);
  await operator.say('/start');
  await operator.sees(/Robin Porter is signed out/);
  await makeLink(ada, 'after', open);
  expect(makersOf(open, 'after')).toEqual([CAST.eleni]);
  await ada.say('/newlink after');
  await ada.sees(QUESTIONS.chat);
  await ada.say(String(makers));
  await ada.sees('signed out');
});

test('an account with two logins is one account, which does everything once, and operators are told', async () => {
  const { file: sessionFile, session } = sessionOf(CAST.robin);
  const another = { file: join(folder, 'another.session'), session: anotherLogin(sandbox, session) };
  const product = await startProduct(
    {
      ...configFor(sandbox, folder),
      session,
      sessionFile,
      moreSessions: [another],
      operatorIds: [CAST.jonas],
    },
    createLog({ level: 'silent' }),
    projectRoot(),
  );
  onTestFinished(() => product.stop());
  expect(product.accounts.map(({ userId }) => userId)).toEqual([CAST.robin]);
  await makeLink(createPerson(sandbox, CAST.ada), 'in makers', makers);
  expect(makersOf(makers, 'in makers')).toEqual([CAST.robin]);
  const operator = createPerson(sandbox, CAST.jonas);
  await operator.say('/start');
  await operator.sees(/Robin Porter is signed in twice.*another\.session isn’t used/s);
});

test('an account that Telegram asks to wait follows by itself', async () => {
  sandbox.world.faults.add({ method: 'users.getUsers', kind: 'flood', seconds: 3, userId: CAST.robin });
  const product = await startHere();
  expect(product.accounts.map(({ userId }) => userId)).toEqual([CAST.eleni]);
  const ada = createPerson(sandbox, CAST.ada);
  await makeLink(ada, 'meanwhile', open);
  expect(makersOf(open, 'meanwhile')).toEqual([CAST.eleni]);
  await expect.poll(() => product.accounts.length, { timeout: 10_000 }).toBe(2);
  await makeLink(ada, 'later', makers);
  expect(makersOf(makers, 'later')).toEqual([CAST.robin]);
});

test('without any account that works, the start says so as ever', async () => {
  for (const userId of [CAST.robin, CAST.eleni]) {
    sandbox.world.faults.add({ method: '*', kind: 'session_revoked', userId });
  }
  await expect(startHere()).rejects.toMatchObject({ key: 'start-account-dead' });
});

test('the operator pauses an account, and its requests wait until it goes on', async () => {
  await startHere();
  const ada = createPerson(sandbox, CAST.ada);
  const operator = createPerson(sandbox, CAST.jonas);
  await makeLink(ada, 'before', makers);
  await ada.say('/accounts');
  await ada.sees('I don’t know /accounts');
  await operator.say('/accounts');
  await operator.sees(
    /Accounts that make links \(2\).*Robin Porter.*🟢 Works.*2 chats · 1 new link in 24 hours/s,
  );
  await operator.press('Robin Porter');
  await operator.press('⏸ Pause');
  await operator.sees('Paused.');
  const card = await draft(ada, 'patience', makers);
  await ada.press('Create link');
  await ada.seesOn(card, 'have paused the account');
  await makeLink(createPerson(sandbox, CAST.mei), 'elsewhere', open);
  expect(makersOf(makers, 'patience')).toEqual([]);
  await operator.press('▶️ Go on');
  await ada.seesOn(card, 'Your link is ready');
  expect(makersOf(makers, 'patience')).toEqual([CAST.robin]);
});

async function findNobodyToMoveTo(operator: Person): Promise<void> {
  await operator.say('/accounts');
  await operator.sees('Accounts that make links');
  await operator.press('Robin Porter');
  await operator.press('Move a chat');
  await operator.press('Harbour Makers');
  await operator.sees('No other account can make links');
}

function makeEleniAdmin(): void {
  const { chats } = sandbox.world;
  chats.addMember(CAST.ada, makers, CAST.eleni);
  chats.promote(CAST.ada, makers, CAST.eleni, { inviteUsers: true });
}

test('a chat is moved to another account: new links are its own, those that are there stay', async () => {
  await startHere();
  const ada = createPerson(sandbox, CAST.ada);
  const operator = createPerson(sandbox, CAST.jonas);
  const { card } = await makeLink(ada, 'before', makers);
  await findNobodyToMoveTo(operator);

  makeEleniAdmin();
  // Who runs the chat is read again, and robin goes on serving it.
  await makeLink(ada, 'by robin still', makers);
  expect(makersOf(makers, 'by robin still')).toEqual([CAST.robin]);
  await operator.press('Back');
  await operator.press('Harbour Makers');
  await operator.press('Ελένη Παππά');
  await operator.sees(/Links that are there stay with Robin Porter/);
  await operator.press('Yes, move it');
  await operator.sees('is moved to this account');
  await makeLink(ada, 'after', makers);
  expect(makersOf(makers, 'after')).toEqual([CAST.eleni]);

  await ada.pressOn(card, '🗑 Revoke');
  await ada.seesOn(card, /Revoke before/);
  await ada.pressOn(card, '🗑 Revoke it');
  await ada.seesOn(card, /is revoked|Revoked/);
  const before = sandbox.world.links.ofChat(makers).find(({ title }) => title === 'before');
  expect(before).toMatchObject({ adminId: CAST.robin, revoked: true });
});

test.each([
  ['works', false],
  ['is signed out', true],
])(
  'a chat is moved to an account that became an admin there just now, while the other one %s',
  async (_, dead) => {
    await startHere();
    const ada = createPerson(sandbox, CAST.ada);
    const operator = createPerson(sandbox, CAST.jonas);
    await operator.say('/start');
    await makeLink(ada, 'before', makers);
    if (dead) {
      sandbox.world.faults.add({ method: '*', kind: 'session_revoked', userId: CAST.robin });
      await ada.say('/newlink lost');
      await ada.sees(QUESTIONS.chat);
      await ada.say(String(makers));
      await operator.sees(/Robin Porter is signed out/);
      await ada.say('/cancel');
      await ada.sees('Cancelled');
    }
    await findNobodyToMoveTo(operator);

    makeEleniAdmin();
    await operator.press('Back');
    await operator.press('Harbour Makers');
    await operator.press('Ελένη Παππά');
    await operator.press('Yes, move it');
    await operator.sees('is moved to this account');
    await makeLink(ada, 'after', makers);
    expect(makersOf(makers, 'after')).toEqual([CAST.eleni]);
  },
);

test('a retired account makes no new links, and says what is left to do', async () => {
  await startHere();
  const ada = createPerson(sandbox, CAST.ada);
  const operator = createPerson(sandbox, CAST.jonas);
  await makeLink(ada, 'before', notes);
  await operator.say('/accounts');
  await operator.sees('Accounts that make links');
  await operator.press('Robin Porter');
  await operator.press('Retire');
  await operator.sees('Move them to another account first');
  await operator.press('Yes, retire it');
  await operator.sees(/still serves 2 chats.*delete its session file/s);
  await ada.say('/newlink after');
  await ada.sees(QUESTIONS.chat);
  await ada.say(String(notes));
  await ada.sees('makes no new ones any more');
  await makeLink(ada, 'goes on', open);
  expect(makersOf(open, 'goes on')).toEqual([CAST.eleni]);
});

test('who owns a chat hears nothing of an account that made no links there', async () => {
  const { chats } = sandbox.world;
  await startHere();
  const ada = createPerson(sandbox, CAST.ada);
  await makeLink(ada, 'before', makers);
  chats.addMember(CAST.ada, makers, CAST.eleni);
  chats.promote(CAST.ada, makers, CAST.eleni, { inviteUsers: true });
  await makeLink(ada, 'both', makers);
  chats.promote(CAST.ada, makers, CAST.eleni, null);
  await makeLink(ada, 'alone', makers);
  chats.promote(CAST.ada, makers, CAST.robin, null);
  await ada.sees(/@robin_porter/);
  expect(ada.messages().some(({ text }) => text?.includes('Ελένη') === true)).toBe(false);
});

test('operators hear of a chat that its account left and another one could take over', async () => {
  const { chats } = sandbox.world;
  await startHere();
  const operator = createPerson(sandbox, CAST.jonas);
  await operator.say('/start');
  await makeLink(createPerson(sandbox, CAST.ada), 'before', makers);
  chats.addMember(CAST.ada, makers, CAST.eleni);
  chats.promote(CAST.ada, makers, CAST.eleni, { inviteUsers: true });
  chats.promote(CAST.ada, makers, CAST.robin, null);
  await operator.sees(/Robin Porter can’t make links in Harbour Makers any more.*Ελένη Παππά.*\/accounts/s);
});
