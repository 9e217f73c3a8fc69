import type { Api } from 'grammy';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createApi, openApi } from '../../src/bot/api/client.ts';
import { apiFailure } from '../../src/bot/api/errors.ts';
import { createPacing } from '../../src/bot/api/pacing.ts';
import type { MessageLimits } from '../../src/domain/ports/message-limits.ts';
import { createLog } from '../../src/main/log.ts';
import { systemClock } from '../../src/main/clock.ts';
import { createMemoryLimits } from '../../src/store/limits/memory-limits.ts';
import { openPostgresLimits } from '../../src/store/limits/postgres-limits.ts';
import { freshDatabase } from '../postgres/database.ts';
import { countingBotApi, mostWithin, type CountingBotApi } from './counting-bot-api.ts';

const TOKEN = '123456:a-token-of-no-bot-at-all';

interface Sender {
  notices: Api;
  outcomes: Api;
  stop(): void;
}

/** One process of the bot. */
function sender(server: CountingBotApi, limits: MessageLimits): Sender {
  const stopping = new AbortController();
  const access = openApi(createPacing({ limits, clock: systemClock, stopped: stopping.signal }), {
    botApiRoot: server.root,
  });
  onTestFinished(async () => {
    stopping.abort();
    access.close();
    await limits.close();
  });
  return {
    notices: createApi(TOKEN, access, 'notice'),
    outcomes: createApi(TOKEN, access, 'outcome'),
    stop: () => stopping.abort(),
  };
}

async function twoOnPostgres(server: CountingBotApi): Promise<[Sender, Sender]> {
  const url = await freshDatabase();
  const log = createLog({ level: 'silent' });
  const [one, other] = await Promise.all([
    openPostgresLimits({ url, log }),
    openPostgresLimits({ url, log }),
  ]);
  return [sender(server, one), sender(server, other)];
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

describe('two processes with one PostgreSQL', () => {
  test('send no more than 30 messages in any second, and lose none', async () => {
    const server = await countingBotApi();
    const processes = await twoOnPostgres(server);
    await Promise.all(
      processes.flatMap(({ notices }, which) =>
        numbers(35).map((n) => notices.sendMessage(1_000 * (which + 1) + n, 'news')),
      ),
    );
    expect(new Set(server.arrived.map(({ chat }) => chat)).size).toBe(70);
    expect(mostWithin(server.arrived, 1_000)).toBeLessThanOrEqual(30);
  }, 20_000);

  test('send one a second to a chat, after a burst', async () => {
    const server = await countingBotApi();
    const processes = await twoOnPostgres(server);
    await Promise.all(
      processes.flatMap(({ notices }) => numbers(12).map((n) => notices.sendMessage(7, `news ${n}`))),
    );
    expect(server.arrived).toHaveLength(24);
    const last = server.arrived.slice(-3);
    expect((last[2]?.at ?? 0) - (last[0]?.at ?? 0)).toBeGreaterThan(1_900);
  }, 20_000);

  test('send five at once to a group, and meanwhile to others; what still waits at the stop fails as if the network had', async () => {
    const server = await countingBotApi();
    const [one, other] = await twoOnPostgres(server);
    const toGroup = [one, other].flatMap(({ notices }) =>
      numbers(5).map((n) => notices.sendMessage(-100_555, `post ${n}`)),
    );
    const settled = Promise.allSettled(toGroup);
    await vi.waitFor(() => expect(server.arrived).toHaveLength(5), 5_000);
    await Promise.all([one.notices.sendMessage(7, 'news'), other.notices.sendMessage(8, 'news')]);
    expect(server.arrived.filter(({ chat }) => chat === -100_555)).toHaveLength(5);
    one.stop();
    other.stop();
    const failures = (await settled).flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(failures.map((reason) => apiFailure(reason))).toEqual(Array.from({ length: 5 }, () => 'passing'));
  }, 20_000);
});

test('who waits for an outcome gets it before notices that came earlier, also in one chat', async () => {
  const server = await countingBotApi();
  const { notices, outcomes } = sender(server, createMemoryLimits());
  const news = numbers(40).map((n) => notices.sendMessage(1_000 + n, 'news'));
  await outcomes.sendMessage(1_039, 'your link');
  expect(server.arrived.length).toBeLessThan(15);
  await Promise.all(news);
  expect(server.arrived).toHaveLength(41);
});

test('what is taken first goes out at once, however many wait by then; an outcome finds room before them', async () => {
  const server = await countingBotApi();
  const limits = createMemoryLimits();
  const pacing = createPacing({ limits, clock: systemClock, stopped: new AbortController().signal });
  const access = openApi(pacing, { botApiRoot: server.root });
  onTestFinished(() => access.close());
  const notices = createApi(TOKEN, access, 'notice');
  expect(await pacing.take('notice', 7)).toBe(0);
  const news = numbers(30).map((n) => notices.sendMessage(1_000 + n, 'news'));
  await notices.editMessageText(7, 1, 'drawn just now');
  expect(server.arrived.length).toBeLessThan(10);
  expect(await pacing.take('notice', 7)).toBeGreaterThan(0);
  expect(await pacing.take('outcome', 7)).toBe(0);
  await Promise.all(news);
});

test('a chat in which Telegram asks to wait gets nothing until then, and Telegram isn’t asked in vain', async () => {
  const server = await countingBotApi();
  const { notices } = sender(server, createMemoryLimits());
  server.askToWait(1);
  const asked = performance.now();
  await Promise.all([notices.sendMessage(7, 'first'), notices.sendMessage(7, 'second')]);
  expect(server.arrived).toHaveLength(2);
  expect(performance.now() - asked).toBeGreaterThan(990);
  server.askToWait(3_600);
  const refused = { error_code: 429, parameters: { retry_after: 3_600 } };
  await expect(notices.sendMessage(7, 'third')).rejects.toMatchObject(refused);
  await expect(notices.sendMessage(7, 'fourth')).rejects.toMatchObject(refused);
  await notices.sendMessage(8, 'to somebody else');
  expect(server.arrived.map(({ text }) => text)).not.toContain('fourth');
});
