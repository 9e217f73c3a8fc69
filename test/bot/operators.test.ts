import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { expect, onTestFinished, test, vi } from 'vitest';
import { botDialog, CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { createOperators, type RunningOperators } from '../../src/bot/operators/operators.ts';
import { loadWords } from '../../src/bot/words.ts';
import { newId } from '../../src/main/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createManualClock, type ManualClock } from '../worker/manual-clock.ts';

interface Process {
  operators: RunningOperators;
  /** How often an operator could not be told. */
  failures: () => number;
  stop(): Promise<void>;
}

interface Stage {
  sandbox: Sandbox;
  clock: ManualClock;
  /** On the same database file each time. */
  start(operatorIds?: number[]): Promise<Process>;
  /** What this operator has been told. */
  told(userId: number): string[];
}

async function setStage(): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-operators-'));
  const sandbox = await startSandbox();
  const clock = createManualClock();
  const processes = new Set<Process>();
  onTestFinished(async () => {
    await Promise.all(Array.from(processes, (process) => process.stop()));
    await sandbox.close();
    rmSync(directory, { recursive: true });
  });
  for (const userId of [CAST.ada, CAST.mei]) {
    await fetch(`${sandbox.people.root}/users/${userId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '/start' }),
    });
  }
  return {
    sandbox,
    clock,
    async start(operatorIds = [CAST.ada, CAST.mei]) {
      const store = await openStore({ path: join(directory, 'latchkey.sqlite') });
      let failures = 0;
      const ignore = (): void => {};
      const operators = createOperators({
        store,
        api: new Api(sandbox.botApi.token, { apiRoot: sandbox.botApi.root }),
        words: loadWords('locales'),
        clock,
        newId,
        log: { info: ignore, error: ignore, warn: () => void (failures += 1) },
        operatorIds,
      });
      const process: Process = {
        operators,
        failures: () => failures,
        async stop() {
          if (!processes.delete(process)) return;
          await operators.stop();
          await store.close();
        },
      };
      processes.add(process);
      return process;
    },
    told: (userId) =>
      sandbox.world.messages
        .of(botDialog(CAST.bot, userId))
        .filter((message) => message.fromId === CAST.bot)
        .map((message) => message.text ?? ''),
  };
}

const dead = { state: 'dead', reason: 'SESSION_EXPIRED' } as const;
const live = { state: 'live', reason: '' } as const;
const badGateway = { method: 'sendMessage', kind: 'error', code: 502, message: 'Bad Gateway' } as const;

test('an operator is told although the Bot API failed several times', async () => {
  const stage = await setStage();
  const { operators, failures } = await stage.start([CAST.ada]);
  stage.sandbox.world.faults.add({ ...badGateway, times: 3 });
  operators.start();
  await operators.tell('session', dead);
  for (let tries = 1; tries <= 3; tries += 1) {
    await vi.waitFor(() => expect(failures()).toBe(tries));
    await stage.clock.advance(60_000);
  }
  await vi.waitFor(() => expect(stage.told(CAST.ada)).toHaveLength(1));
  expect(stage.told(CAST.ada)[0]).toContain('signed out (SESSION_EXPIRED)');
});

test('an operator who can’t be reached keeps no other from being told', async () => {
  const stage = await setStage();
  // Lea has never started the bot.
  const { operators } = await stage.start([CAST.lea, CAST.ada, CAST.mei]);
  operators.start();
  await operators.tell('session', dead);
  await vi.waitFor(() => expect([...stage.told(CAST.ada), ...stage.told(CAST.mei)]).toHaveLength(2));
  expect(stage.told(CAST.lea)).toEqual([]);
});

test('after a kill an operator is told what had not reached them, and nothing twice', async () => {
  const stage = await setStage();
  const first = await stage.start();
  await first.operators.tell('session', dead);
  await first.stop();
  const second = await stage.start();
  second.operators.start();
  await vi.waitFor(() => expect([...stage.told(CAST.ada), ...stage.told(CAST.mei)]).toHaveLength(2));
  await second.stop();
  const third = await stage.start();
  third.operators.start();
  // The same news right after a restart is no news.
  await third.operators.tell('session', dead);
  await third.operators.tell('session', live);
  await vi.waitFor(() => expect([...stage.told(CAST.ada), ...stage.told(CAST.mei)]).toHaveLength(4));
  expect(stage.told(CAST.ada).at(-1)).toContain('works again');
});

test('a session that died and came back before the operator could be told is told as it is now', async () => {
  const stage = await setStage();
  const { operators, failures } = await stage.start([CAST.ada]);
  stage.sandbox.world.faults.add(badGateway);
  operators.start();
  await operators.tell('session', dead);
  await vi.waitFor(() => expect(failures()).toBe(1));
  await operators.tell('session', live);
  await stage.clock.advance(60_000);
  await vi.waitFor(() => expect(stage.told(CAST.ada)).toHaveLength(1));
  expect(stage.told(CAST.ada)[0]).toContain('works again');
});
