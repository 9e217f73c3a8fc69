import { describe, expect, it, vi } from 'vitest';
import { SessionDead } from '../../src/domain/errors.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import {
  asked,
  callsOf,
  finalReports,
  lastReport,
  linksIn,
  pass,
  pressed,
  setStage,
  toTheEnd,
} from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';
const LIST = 'messages.getExportedChatInvites';

const SIGNED_OUT = { method: EXPORT, kind: 'error', code: 401, message: 'SESSION_EXPIRED' } as const;
const FROZEN = { method: EXPORT, kind: 'error', code: 420, message: 'FROZEN_METHOD_INVALID' } as const;

describe('an account that is signed out', () => {
  it('keeps the queue, tells people and operators, and goes on at the next start', async () => {
    const stage = await setStage();
    const first = await stage.startProcess();
    await first.operations.idle();
    stage.world.faults.add(SIGNED_OUT);
    const one = await first.operations.submit(asked(), pressed(stage));
    await first.operations.idle();
    const two = await first.operations.submit(asked(), pressed(stage));
    await first.operations.idle();
    expect(stage.told.sessions).toEqual(['dead SESSION_EXPIRED']);
    expect((await first.store.accounts.find(CAST.robin))?.state).toBe('dead');
    for (const { operation } of [one, two]) {
      expect(lastReport(stage, operation.id)).toMatchObject({ state: 'intent', waitReason: 'account-dead' });
    }
    await stage.clock.advance(3_600_000);
    await first.operations.idle();
    expect(callsOf(stage, EXPORT)).toBe(1);
    await first.kill();
    const second = await stage.startProcess();
    await toTheEnd(stage, second);
    expect(stage.told.sessions).toEqual(['dead SESSION_EXPIRED', 'live']);
    expect(linksIn(stage, 'Workshop')).toEqual(['open', 'open']);
    expect((await second.store.accounts.find(CAST.robin))?.state).toBe('live');
  });

  it('is told to operators whatever call met it, and when there was none at all', async () => {
    const stage = await setStage();
    const first = await stage.startProcess();
    await first.operations.idle();
    stage.world.faults.add({ ...SIGNED_OUT, method: 'channels.getParticipants' });
    await expect(first.telegram.administrators(makers)).rejects.toBeInstanceOf(SessionDead);
    await first.operations.idle();
    expect(stage.told.sessions).toEqual(['dead SESSION_EXPIRED']);
    await first.kill();
    await stage.startProcess();
    const { sessions } = stage.world;
    for (const keyId of sessions.ofUser(CAST.robin)) sessions.revoke(keyId, 'AUTH_KEY_UNREGISTERED');
    await vi.waitFor(() => expect(stage.told.sessions.at(-1)).toBe('dead AUTH_KEY_UNREGISTERED'));
  });
});

describe('an account that Telegram froze', () => {
  it('keeps the queue, tells people and operators, and is tried again now and then', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    stage.world.faults.add({ ...FROZEN, times: 2 });
    const { operation } = await process.operations.submit(asked(), pressed(stage));
    await process.operations.idle();
    const behind = await process.operations.submit(asked({ actorId: CAST.dmitri }), pressed(stage));
    await process.operations.idle();
    expect(stage.told.sessions).toEqual(['frozen FROZEN_METHOD_INVALID']);
    expect((await process.store.accounts.find(CAST.robin))?.state).toBe('frozen');
    for (const each of [operation, behind.operation]) {
      expect(lastReport(stage, each.id)).toMatchObject({ state: 'intent', waitReason: 'account-frozen' });
    }
    await pass(stage, process, 599);
    expect(callsOf(stage, EXPORT)).toBe(1);
    await pass(stage, process, 2);
    expect(callsOf(stage, EXPORT)).toBe(2);
    expect(linksIn(stage, 'Workshop')).toEqual([]);
    await pass(stage, process, 600);
    expect(linksIn(stage, 'Workshop')).toEqual(['open', 'open']);
    expect(stage.told.sessions).toEqual(['frozen FROZEN_METHOD_INVALID', 'live']);
    expect((await process.store.accounts.find(CAST.robin))?.state).toBe('live');
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
  });

  it('is told once, though calls that were under way succeed', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind: 'late', answerAfterMs: 300 });
    stage.world.faults.add(FROZEN);
    const [slow, frozen] = await Promise.all(
      [1, 2].map(() => process.operations.submit(asked(), pressed(stage))),
    );
    await process.operations.idle();
    const states = [slow, frozen].map((each) => lastReport(stage, each?.operation.id ?? '')?.state);
    expect(states.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['done', 'intent']);
    expect(stage.told.sessions).toEqual(['frozen FROZEN_METHOD_INVALID']);
  });

  it('stays frozen over a restart until it has changed something, for it can read', async () => {
    const stage = await setStage();
    const first = await stage.startProcess();
    stage.world.faults.add(FROZEN);
    await first.operations.submit(asked({ actorId: CAST.lea }), pressed(stage));
    await first.operations.idle();
    await first.kill();
    const second = await stage.startProcess();
    await toTheEnd(stage, second);
    // Léa may not invite, which takes reading only.
    expect((await second.store.accounts.find(CAST.robin))?.state).toBe('frozen');
    await second.operations.submit(asked(), pressed(stage));
    await toTheEnd(stage, second);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    expect((await second.store.accounts.find(CAST.robin))?.state).toBe('live');
  });
});

/** Robin's call was executed, the answer lost, and the process killed before it could look. */
async function unknownOfRobin(stage: Stage): Promise<string> {
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: EXPORT, kind: 'drop_after' });
  stage.world.faults.add({ method: LIST, kind: 'drop_before', times: 50 });
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await vi.waitFor(async () => {
    expect((await process.store.operations.find(operation.id))?.state).toBe('unknown');
  });
  await process.kill();
  stage.world.faults.clear();
  return operation.id;
}

async function startAsMei(stage: Stage): Promise<Process> {
  stage.world.chats.promote(CAST.ada, makers, CAST.mei, { inviteUsers: true });
  return stage.startProcess({ accountId: CAST.mei });
}

describe('another account is signed in', () => {
  it('leaves an unknown call to the account that made it: one link, not two', async () => {
    const stage = await setStage();
    const id = await unknownOfRobin(stage);
    const mei = await startAsMei(stage);
    await pass(stage, mei, 400);
    const open = stage.world.links.ofChat(makers).filter(({ title }) => title === 'Workshop');
    expect(open.map(({ adminId }) => adminId)).toEqual([CAST.robin]);
    expect(lastReport(stage, id)).toMatchObject({ state: 'unknown', waitReason: 'account-absent' });
    await mei.kill();
    const robin = await stage.startProcess();
    await toTheEnd(stage, robin);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    expect(finalReports(stage, id)).toMatchObject([
      { state: 'done', accountId: CAST.robin, waitReason: null },
    ]);
  });

  it('tells operators which account has how many requests waiting', async () => {
    const stage = await setStage();
    await unknownOfRobin(stage);
    const mei = await startAsMei(stage);
    await mei.operations.idle();
    expect(stage.told.news).toContain('other-accounts {"accounts":"Robin Porter: 1"}');
    expect(stage.logged.join('\n')).toContain(`"account":${CAST.robin},"requests":1`);
  });

  it('does new work meanwhile, and says that it can’t change the other account’s links', async () => {
    const stage = await setStage();
    const robin = await stage.startProcess();
    const made = await robin.operations.submit(asked({ actorId: CAST.ada }), pressed(stage));
    await robin.operations.idle();
    const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? null;
    await robin.kill();
    const mei = await startAsMei(stage);
    const revoke = asked({ kind: 'revoke', actorId: CAST.ada, settings: null, linkId });
    await expect(mei.operations.submit(revoke, pressed(stage))).rejects.toMatchObject({
      code: 'link-of-other-account',
    });
    await mei.operations.submit(asked({ actorId: CAST.ada }), pressed(stage));
    await toTheEnd(stage, mei);
    const links = stage.world.links.ofChat(makers).filter(({ title }) => title === 'Workshop');
    expect(links.map(({ adminId }) => adminId)).toEqual([CAST.mei, CAST.robin]);
    expect(links.map(({ revoked }) => revoked)).toEqual([false, false]);
  });

  it('is held back by no flood wait of the other', async () => {
    const stage = await setStage();
    const robin = await stage.startProcess();
    stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 600 });
    await robin.operations.submit(asked(), pressed(stage));
    await robin.operations.idle();
    await robin.kill();
    const mei = await startAsMei(stage);
    const { operation } = await mei.operations.submit(asked({ actorId: CAST.ada }), pressed(stage));
    await mei.operations.idle();
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done', accountId: CAST.mei }]);
  });
});
