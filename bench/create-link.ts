import { CAST, CAST_CHATS, botDialog, startSandbox, type Message, type Sandbox } from 'telegram-sandbox';
import { accessTo, startProduct, startScript, type Access, type Child } from './children.ts';
import { startPostgres } from '../test/postgres/server.ts';
import { compare, type Result } from './result.ts';
import { farAway } from './slow-network.ts';

const WARM_UP = 5;
const ROUNDS = 25;
const ONE_WAY_MS = 10;
const TIMEOUT_MS = 20_000;
const dialog = botDialog(CAST.bot, CAST.ada);

export const createLinkText = `
From pressing Create to the link on the card, one person, when every call on the network takes 20 ms: a proxy delays each
direction by 10 ms. Latchkey runs as in production, from environment variables. It answers the press, reads the admins and its
database at the same time, and four writes are on disk before the link is shown: the update, the intent, that it is sent, the outcome.

The peer is a grammY and GramJS script: answer the press, read the admins, make the link, edit the message, one after another.
It stores nothing: a crash loses the request, and nobody can say later who asked for the link.
`;

/** Milliseconds: see the text above. */
export async function createLinkBench(): Promise<Result> {
  const ours = await startOurs({});
  const peer = await startSide(
    (access) => startScript('peers/plain-bot.ts', access),
    (round) => `/new ${CAST_CHATS.makers} Bench ${round}`,
  );
  const [values, peers] = await measureBoth(ours, peer);
  return compare('create-link: Create pressed to link shown (ms)', values, peers, 0.8, 'lower');
}

export const createLinkPostgresText = `
The same, with PostgreSQL as the store, against SQLite: one process of Latchkey, and a PostgreSQL of its own on the same machine that
waits for the disk. The writes are the same; each statement is a message to the database and one back.
`;

/** Milliseconds, with PostgreSQL and with SQLite. */
export async function createLinkPostgresBench(): Promise<Result> {
  const postgres = await startPostgres({ durable: true });
  try {
    const ours = await startOurs({ databaseUrl: await postgres.create('latchkey') });
    const [values, others] = await measureBoth(ours, await startOurs({}));
    return compare('create-link: with PostgreSQL, against SQLite (ms)', values, others, 1.3, 'lower');
  } finally {
    await postgres.stop();
  }
}

interface Side {
  sandbox: Sandbox;
  /** What somebody writes to be shown a card with a Create button. */
  request: (round: number) => string;
  stop(): Promise<void>;
}

function startOurs(store: Parameters<typeof startProduct>[1]): Promise<Side> {
  return startSide(
    (access) => startProduct(access, store),
    (round) => `/newlink Bench ${round}, 50 people, 3d, ${CAST_CHATS.makers}`,
  );
}

/** The sides take turns. @returns milliseconds, of each side. */
async function measureBoth(ours: Side, other: Side): Promise<[number[], number[]]> {
  const values: number[] = [];
  const others: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [value, compared] = [await pressCreate(ours, round), await pressCreate(other, round)];
    if (round < 0) continue;
    values.push(value);
    others.push(compared);
  }
  await Promise.all([ours.stop(), other.stop()]);
  return [values, others];
}

async function startSide(
  start: (access: Access) => Promise<Pick<Child, 'stop'>>,
  request: Side['request'],
): Promise<Side> {
  const sandbox = await startSandbox();
  const far = await farAway(accessTo(sandbox), ONE_WAY_MS);
  const child = await start(far.access);
  return {
    sandbox,
    request,
    async stop() {
      await child.stop();
      await Promise.all([far.close(), sandbox.close()]);
    },
  };
}

async function pressCreate({ sandbox, request }: Side, round: number): Promise<number> {
  const asked = sandbox.world.messages.send(dialog, { fromId: CAST.ada, text: request(round) }).id;
  const card = await shown(sandbox, (message) => message.id > asked && createButton(message) !== undefined);
  const data = createButton(card);
  if (data === undefined) throw new Error('no Create button');
  const began = performance.now();
  sandbox.world.messages.press(CAST.ada, dialog, card.id, data);
  await shown(sandbox, (message) => message.id === card.id && /t\.me\/\+/.test(message.text ?? ''));
  return performance.now() - began;
}

function createButton(message: Message): string | undefined {
  return message.inlineKeyboard?.flat().find((button) => /Create/.test(button.text))?.callback_data;
}

function shown({ world }: Sandbox, fits: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = world.messages.of(dialog).findLast(fits);
      if (found === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(found);
    };
    const timer = setTimeout(() => {
      stop();
      const last = world.messages.of(dialog).at(-1)?.text;
      reject(new Error(`the bot did not get there; its last message: ${last}`));
    }, TIMEOUT_MS);
    const stop = world.subscribe(look);
    look();
  });
}
