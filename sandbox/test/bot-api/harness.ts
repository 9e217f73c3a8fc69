import { afterEach } from 'vitest';
import { createBotApiFront, type BotApiFrontOptions } from '../../server/bot-api/front.ts';
import { createWorld, emptyCast } from '../../server/world/create-world.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import type { Message, User } from '../../server/world/types.ts';
import type { NewMessage, World } from '../../server/world/world.ts';

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** Runs at the end of the test, last registered first. */
export function onEnd(cleanup: () => Promise<void> | void): void {
  cleanups.push(cleanup);
}

export interface Answer {
  status: number;
  ok: boolean;
  // oxlint-disable-next-line typescript/no-explicit-any -- each test names the fields that it expects.
  result: any;
  error_code?: number;
  description?: string;
  parameters?: Record<string, number>;
}

export interface Stage {
  world: World;
  root: string;
  bot: User & { botToken: string };
  /** Has started the bot. */
  ada: User;
  /** Has not. */
  bert: User;
  /** Calls a method with a JSON body. */
  call: (method: string, params?: object, token?: string) => Promise<Answer>;
  /** Stops the front; the world stays. */
  close: () => Promise<void>;
  /** Ada writes to the bot. */
  say: (content: string | Omit<NewMessage, 'fromId'>) => Message;
  /** What Ada's talk with the bot now holds. */
  talk: () => Message[];
  /** All waiting updates. */
  updates: () => Promise<Answer['result']>;
}

export async function startStage(
  options: Omit<BotApiFrontOptions, 'world'> & { world?: World } = {},
): Promise<Stage> {
  const world = options.world ?? createWorld({ cast: emptyCast });
  const bot =
    world.people.byUsername('latch_bot') ??
    world.people.add({ firstName: 'Latch', username: 'latch_bot', isBot: true });
  const ada =
    world.people.byUsername('ada') ??
    world.people.add({ firstName: 'Ada', lastName: 'L', username: 'ada', languageCode: 'en' });
  const bert = world.people.byUsername('bert') ?? world.people.add({ firstName: 'Bert', username: 'bert' });
  const dialog = botDialog(bot.id, ada.id);
  const front = createBotApiFront({ ...options, world });
  // The talk starts before the front listens, so that no update of it waits.
  if (!world.bots.mayWriteTo(bot.id, ada.id)) world.messages.send(dialog, { fromId: ada.id, text: '/start' });
  const { root } = await front.listen();
  const close = () => front.close();
  onEnd(close);
  const token = bot.botToken ?? '';

  async function call(method: string, params: object = {}, asToken = token): Promise<Answer> {
    const response = await fetch(`${root}/bot${asToken}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    const envelope: Omit<Answer, 'status'> = JSON.parse(await response.text());
    return { status: response.status, ...envelope };
  }

  return {
    world,
    root,
    bot: { ...bot, botToken: token },
    ada,
    bert,
    call,
    close,
    say: (content) =>
      world.messages.send(dialog, {
        fromId: ada.id,
        ...(typeof content === 'string' ? { text: content } : content),
      }),
    talk: () => world.messages.of(dialog),
    updates: async () => (await call('getUpdates')).result,
  };
}

/** A chat of Ada's. The bot is an administrator with `rights`, or a plain member for `null`. */
export function addChat(
  stage: Stage,
  kind: 'basic' | 'supergroup' | 'channel',
  rights: Parameters<World['chats']['promote']>[3] = { inviteUsers: true, manageChat: true },
  username?: string,
) {
  const { world, ada, bot } = stage;
  const chat = world.chats.add({
    kind,
    title: `A ${kind}`,
    creatorId: ada.id,
    ...(username ? { username } : {}),
  });
  world.chats.addMember(ada.id, chat.peerId, bot.id);
  if (rights) world.chats.promote(ada.id, chat.peerId, bot.id, rights);
  return { ...chat, dialog: chatDialog(chat.peerId) };
}

/** Confirms all updates so far. */
export async function forgetUpdates(stage: Stage): Promise<void> {
  await stage.call('getUpdates', { offset: 1_000_000_000 });
}
