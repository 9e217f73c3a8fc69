import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../src/log.ts';
import { startProduct } from '../src/main/product.ts';
import { projectRoot } from '../src/project-root.ts';
import { startSandbox, type Sandbox } from '../src/sandbox/sandbox.ts';
import { CAST, CAST_CHATS } from '../src/sandbox/world/cast.ts';
import { botDialog } from '../src/sandbox/world/dialog.ts';
import type { Message } from '../src/sandbox/world/types.ts';
import { startPlainBot } from './peers/plain-bot.ts';
import { compare, median, type Result } from './result.ts';
import { slowNetwork } from './slow-network.ts';

const ROUNDS = 25;
const ONE_WAY_MS = 10;
const dialog = botDialog(CAST.bot, CAST.ada);

/** From pressing Create to the link on the screen, every call on the network taking 20 ms. Milliseconds, median. */
export async function createLinkBench(): Promise<Result> {
  const ours = await inSlowSandbox(async (sandbox, network) => {
    const product = await startProduct(
      {
        apiId: 1,
        apiHash: '0'.repeat(32),
        botToken: sandbox.botApi.token,
        botApiRoot: network.botApiRoot,
        session: network.session,
        sessionFile: '',
        mtproto: { ...sandbox.mtproto, port: network.mtprotoPort },
        operatorIds: [],
        webhook: null,
        databaseFile: join(mkdtempSync(join(tmpdir(), 'latchkey-bench-')), 'latchkey.sqlite'),
        defaultTimeZone: 'UTC',
        timings: { callDeadline: 10_000, reconcileAfter: 30_000, lookAgainAfter: 300_000 },
      },
      createLog({ level: 'silent' }),
      projectRoot(),
    );
    const times = await rounds(sandbox, async (round) => {
      const asked = say(sandbox, `/newlink Bench ${round}, 50 people, 3d`);
      await shown(sandbox, (message) => message.id > asked && /Which chat/.test(message.text ?? ''));
      say(sandbox, String(CAST_CHATS.makers));
      return shown(
        sandbox,
        (message) => message.id > asked && buttonOf(message, /Create link/) !== undefined,
      );
    });
    await product.stop();
    return times;
  });
  const plain = await inSlowSandbox(async (sandbox, network) => {
    const bot = await startPlainBot({
      token: sandbox.botApi.token,
      apiRoot: network.botApiRoot,
      session: network.session,
      endpoint: { host: sandbox.mtproto.host, port: network.mtprotoPort },
      peerId: CAST_CHATS.makers,
    });
    const times = await rounds(sandbox, async (round) => {
      const asked = say(sandbox, `/new Bench ${round}`);
      return shown(sandbox, (message) => message.id > asked && buttonOf(message, /Create/) !== undefined);
    });
    await bot.stop();
    return times;
  });
  return compare('create-link: Create pressed to link shown (ms)', median(ours), median(plain), 1, 'lower');
}

async function rounds(sandbox: Sandbox, prepare: (round: number) => Promise<Message>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 5; round += 1) {
    const card = await prepare(round);
    const data = buttonOf(card, /Create/);
    if (data === undefined) throw new Error('no Create button');
    const began = performance.now();
    sandbox.world.messages.press(CAST.ada, dialog, card.id, data);
    await shown(sandbox, (message) => message.id === card.id && /t\.me\/\+/.test(message.text ?? ''));
    // The first few warm the compiler up, on both sides.
    if (round >= 5) times.push(performance.now() - began);
  }
  return times;
}

async function inSlowSandbox<T>(
  run: (
    sandbox: Sandbox,
    network: { botApiRoot: string; mtprotoPort: number; session: string },
  ) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox();
  const root = new URL(sandbox.botApi.root);
  const botApi = await slowNetwork({ host: root.hostname, port: Number(root.port) }, ONE_WAY_MS);
  const mtproto = await slowNetwork(sandbox.mtproto, ONE_WAY_MS);
  const session = sandbox.accounts.find(({ userId }) => userId === CAST.robin)?.session ?? '';
  try {
    return await run(sandbox, {
      botApiRoot: `http://127.0.0.1:${botApi.port}`,
      mtprotoPort: mtproto.port,
      session,
    });
  } finally {
    await Promise.all([botApi.close(), mtproto.close(), sandbox.close()]);
  }
}

function say({ world }: Sandbox, text: string): number {
  return world.messages.send(dialog, { fromId: CAST.ada, text }).id;
}

function buttonOf(message: Message, label: RegExp): string | undefined {
  return message.inlineKeyboard?.flat().find((button) => label.test(button.text))?.callback_data;
}

function shown({ world }: Sandbox, fits: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve) => {
    const look = (): Message | undefined => world.messages.of(dialog).findLast(fits);
    const found = look();
    if (found !== undefined) return resolve(found);
    const stop = world.subscribe(() => {
      const seen = look();
      if (seen === undefined) return;
      stop();
      resolve(seen);
    });
    return undefined;
  });
}
