import { describe, expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { LinkSettings } from '../../src/domain/link-settings.ts';
import {
  AccountFrozen,
  FloodWait,
  OutcomeUnknown,
  SessionDead,
  Unreachable,
} from '../../src/domain/errors.ts';
import type { AccountProblem } from '../../src/domain/errors.ts';
import { CAST, CAST_CHATS, type Fault, type World } from 'telegram-sandbox';
import { DEADLINE_MS, startWorker } from './start-worker.ts';
import type { RunningWorker } from './start-worker.ts';

const EXPORT = 'messages.exportChatInvite';
const WANTED: LinkSettings = { ...NO_SETTINGS, title: 'Only once' };
const { makers } = CAST_CHATS;

type NewFault = Omit<Fault, 'id' | 'times' | 'method'>;

/** The call's outcome; where the fault leaves the worker waiting, its deadline passes once the call has arrived. */
async function exportUnder(running: RunningWorker, fault: NewFault, waits: boolean): Promise<unknown> {
  const { telegram, world, clock } = running;
  await telegram.chats();
  world.faults.add({ method: EXPORT, ...fault });
  const outcome = telegram.exportLink(makers, WANTED).then(
    () => 'done',
    (error: unknown) => error,
  );
  if (waits) {
    await vi.waitFor(() => expect(arrivals(world)).toBe(1), { interval: 5 });
    await clock.advance(DEADLINE_MS);
  }
  return outcome;
}

function arrivals(world: World): number {
  return world.calls.since(0).filter((call) => call.method === EXPORT).length;
}

function made(world: World): number {
  return world.links.ofChat(makers).filter((link) => link.title === WANTED.title).length;
}

describe('a call that goes wrong on the wire', () => {
  it.each([
    ['the connection drops before it is executed', { kind: 'drop_before' }, false, 0],
    ['the connection drops after it is executed', { kind: 'drop_after' }, false, 1],
    ['the server falls silent for good', { kind: 'black_hole' }, true, 1],
    ['the server never answers it', { kind: 'silence' }, true, 1],
    ['the server answers too late', { kind: 'late', answerAfterMs: 600_000 }, true, 1],
    ['the transport complains of too much', { kind: 'transport_error', code: 429 }, true, 0],
    ['the transport forgets the key', { kind: 'transport_error', code: 404 }, false, 0],
    ['the server fails', { kind: 'error', code: 500, message: 'INTERNAL' }, false, 0],
    ['the server fails to call', { kind: 'error', code: 500, message: 'RPC_CALL_FAIL' }, false, 0],
    ['the server times out', { kind: 'error', code: -503, message: 'Timeout' }, false, 0],
  ] as const)('is unknown, and sent once, when %s', async (_, fault, waits, links) => {
    const running = await startWorker();
    expect(await exportUnder(running, fault, waits)).toBeInstanceOf(OutcomeUnknown);
    // The next call goes out on a new connection, and what came of the last is found there.
    const page = await running.telegram.listLinks(makers, { revoked: false, after: null });
    expect(page.links.filter((link) => link.title === WANTED.title)).toHaveLength(links);
    expect(arrivals(running.world)).toBe(1);
    expect(made(running.world)).toBe(links);
  });

  it.each([
    ['CHAT_ADMIN_REQUIRED', 400, 'worker-lacks-right'],
    ['CHAT_WRITE_FORBIDDEN', 403, 'worker-lacks-right'],
    ['CHANNEL_PRIVATE', 400, 'worker-not-in-chat'],
    ['CHANNEL_INVALID', 400, 'worker-not-in-chat'],
    ['EXPIRE_DATE_INVALID', 400, 'expire-date-invalid'],
    ['USAGE_LIMIT_INVALID', 400, 'usage-limit-invalid'],
    ['PRICING_CHAT_INVALID', 400, 'subscription-invalid'],
    ['CHANNEL_MONOFORUM_UNSUPPORTED', 400, 'chat-kind-unsupported'],
    ['SOMETHING_NEW', 400, 'telegram-refused'],
  ] as const)('is refused for good by %s', async (message, code, refusal) => {
    const running = await startWorker();
    const error = await exportUnder(running, { kind: 'error', code, message }, false);
    expect(error).toMatchObject({ name: 'Refusal', code: refusal, telegramError: message });
    expect(made(running.world)).toBe(0);
  });

  it.each([
    [{ kind: 'flood', seconds: 17 }, 17],
    [{ kind: 'error', code: 420, message: 'FLOOD_WAIT_0' }, 0],
    [{ kind: 'error', code: 420, message: 'FLOOD_PREMIUM_WAIT_9' }, 9],
    [{ kind: 'error', code: 420, message: 'SLOWMODE_WAIT_30' }, 30],
  ] as const)('is told to wait by %j', async (fault, seconds) => {
    const running = await startWorker();
    expect(await exportUnder(running, fault, false)).toMatchObject({ name: 'FloodWait', seconds });
    expect(arrivals(running.world)).toBe(1);
  });

  it.each([
    [{ kind: 'error', code: 401, message: 'AUTH_KEY_UNREGISTERED' }, 'AUTH_KEY_UNREGISTERED'],
    [{ kind: 'error', code: 401, message: 'USER_DEACTIVATED_BAN' }, 'USER_DEACTIVATED_BAN'],
    [{ kind: 'error', code: 406, message: 'AUTH_KEY_DUPLICATED' }, 'AUTH_KEY_DUPLICATED'],
    [{ kind: 'session_revoked' }, 'SESSION_REVOKED'],
    [{ kind: 'auth_key_duplicated' }, 'AUTH_KEY_DUPLICATED'],
  ] as const)('ends the session by %j', async (fault, reason) => {
    const running = await startWorker();
    const error = await exportUnder(running, fault, false);
    expect(error).toBeInstanceOf(SessionDead);
    expect(error).toMatchObject({ reason });
    expect(made(running.world)).toBe(0);
  });
});

describe('reading', () => {
  it('tries again on another connection', async () => {
    const { telegram, world } = await startWorker();
    await telegram.chats();
    world.faults.add({ method: 'messages.getExportedChatInvites', kind: 'drop_before', times: 2 });
    const page = await telegram.listLinks(makers, { revoked: false, after: null });
    expect(page.links.length).toBeGreaterThan(0);
  });

  it('gives up after three', async () => {
    const { telegram, world } = await startWorker();
    await telegram.chats();
    world.faults.add({ method: 'messages.getExportedChatInvites', kind: 'drop_before', times: 9 });
    const reading = telegram.listLinks(makers, { revoked: false, after: null });
    await expect(reading).rejects.toBeInstanceOf(Unreachable);
    const asked = world.calls.since(0).filter((call) => call.method === 'messages.getExportedChatInvites');
    expect(asked).toHaveLength(3);
  });

  it('asks nothing that Telegram wants it to wait with, and goes on with the rest', async () => {
    const { telegram, world, clock } = await startWorker();
    await telegram.chats();
    world.faults.add({ method: 'channels.getParticipants', kind: 'flood', seconds: 40 });
    await expect(telegram.administrators(makers)).rejects.toMatchObject({ name: 'FloodWait', seconds: 40 });
    await clock.advance(15_000);
    await expect(telegram.administrators(makers)).rejects.toMatchObject({ name: 'FloodWait', seconds: 25 });
    expect((await telegram.self()).name).toBe('Robin Porter');
    await clock.advance(25_000);
    expect((await telegram.administrators(makers)).list).not.toEqual([]);
    const asked = world.calls.since(0).filter((call) => call.method === 'channels.getParticipants');
    expect(asked).toHaveLength(2);
  });

  it('tells of a flood wait and its method, and of no wait that it keeps by itself', async () => {
    const { telegram, world } = await startWorker();
    const waits: FloodWait[] = [];
    telegram.onFloodWait((wait) => waits.push(wait));
    await telegram.chats();
    world.faults.add({ method: 'channels.getParticipants', kind: 'flood', seconds: 40 });
    for (let time = 0; time < 2; time += 1) {
      await expect(telegram.administrators(makers)).rejects.toBeInstanceOf(FloodWait);
    }
    expect(waits).toMatchObject([{ method: 'channels.getParticipants', seconds: 40 }]);
    expect(telegram.floodWait('channels.getParticipants')).toMatchObject({ seconds: 40 });
    expect(telegram.floodWait('messages.exportChatInvite')).toBeNull();
  });

  it('keeps a flood wait of an earlier process, and waits as long when the clock is set', async () => {
    const { telegram, world, clock } = await startWorker();
    await telegram.chats();
    telegram.resumeFloodWait(new FloodWait('channels.getParticipants', 40));
    clock.jump(3_600_000);
    await expect(telegram.administrators(makers)).rejects.toMatchObject({ seconds: 40 });
    clock.jump(-7_200_000);
    await clock.advance(40_000);
    expect((await telegram.administrators(makers)).list).not.toEqual([]);
    const asked = world.calls.since(0).filter((call) => call.method === 'channels.getParticipants');
    expect(asked).toHaveLength(1);
  });

  it('says that the account is frozen, and does not take it for a wait', async () => {
    const { telegram, world } = await startWorker();
    const problems: AccountProblem[] = [];
    telegram.onAccountProblem((problem) => problems.push(problem));
    await telegram.chats();
    const frozen = { kind: 'error', code: 420, message: 'FROZEN_METHOD_INVALID' } as const;
    world.faults.add({ method: 'messages.exportChatInvite', ...frozen });
    await expect(telegram.exportLink(makers, WANTED)).rejects.toBeInstanceOf(AccountFrozen);
    expect(problems).toMatchObject([{ state: 'frozen', reason: 'FROZEN_METHOD_INVALID' }]);
    expect(telegram.floodWait('messages.exportChatInvite')).toBeNull();
  });

  it('finds a chat again that refused it a moment ago', async () => {
    const { telegram, world } = await startWorker();
    await telegram.chats();
    const refusal = { method: 'channels.getParticipants', kind: 'error', code: 400 } as const;
    world.faults.add({ ...refusal, message: 'CHANNEL_PRIVATE' });
    await expect(telegram.administrators(makers)).rejects.toMatchObject({ code: 'worker-not-in-chat' });
    expect((await telegram.administrators(makers)).list).not.toEqual([]);
  });

  it('goes on telling of people after the connection was lost', async () => {
    const { telegram, world } = await startWorker();
    const active: number[] = [];
    telegram.onActivity((peerId) => active.push(peerId));
    await telegram.chats();
    world.faults.add({ method: 'users.getUsers', kind: 'drop_after' });
    await telegram.self();
    world.links.join(CAST.sam, world.links.ofChat(makers)[0]?.hash ?? '');
    await vi.waitFor(() => expect(active).toContain(makers));
  });
});

describe('the worker', () => {
  it('is told that Telegram is out of reach', async () => {
    const { telegram, sandbox } = await startWorker();
    await telegram.self();
    await sandbox.close();
    await expect(telegram.self()).rejects.toBeInstanceOf(Unreachable);
  });

  it('notices a connection on which nothing answers any more', async () => {
    const { telegram, world, clock } = await startWorker();
    await telegram.chats();
    world.faults.add({ method: 'users.getUsers', kind: 'black_hole' });
    const self = telegram.self();
    await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { interval: 5 });
    await clock.advance(DEADLINE_MS);
    expect((await self).name).toBe('Robin Porter');
  });

  it('prints nothing, and logs no secret', async () => {
    const printed = vi.spyOn(console, 'log');
    const warned = vi.spyOn(console, 'warn');
    const running = await startWorker();
    await exportUnder(running, { kind: 'drop_after' }, false);
    const link = await running.telegram.exportLink(makers, WANTED);
    await running.telegram.close();
    expect(printed).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
    const log = running.logged.join('\n');
    const session = running.sandbox.accounts.find((account) => account.userId === CAST.robin)?.session ?? '';
    expect(log).not.toContain(link.link);
    expect(log).not.toContain(session);
    expect(log).toContain('connected to Telegram');
  });

  it('says that the session is dead when the server does not know its key', async () => {
    const { again, sandbox } = await startWorker();
    const session = sandbox.accounts.find((account) => account.userId === CAST.robin)?.session ?? '';
    const bytes = Buffer.from(session.slice(1), 'base64');
    bytes.fill(7, bytes.length - 256);
    const stranger = again(`1${bytes.toString('base64')}`);
    await expect(stranger.self()).rejects.toMatchObject({
      name: 'SessionDead',
      reason: 'AUTH_KEY_NOT_FOUND',
    });
  });

  it('keeps an idle connection', async () => {
    const { telegram, world, clock } = await startWorker();
    await telegram.self();
    for (let ping = 0; ping < 20; ping += 1) {
      await clock.advance(30_000);
      await telegram.self();
    }
    const connects = world.calls.since(0).filter((call) => call.method === 'help.getConfig');
    expect(connects).toHaveLength(1);
  });

  it('refuses to work once closed', async () => {
    const { telegram } = await startWorker();
    await telegram.self();
    await telegram.close();
    await expect(telegram.self()).rejects.toBeInstanceOf(Unreachable);
  });
});
