import { Bot, type ApiClientOptions } from 'grammy';

/** Starts to receive updates. */
export type Receive = (bot: Bot) => {
  /** Resolves when everything that was received is done. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * The same bot for both sides: one call to the Bot API for each message. When the parent sends a number, it starts to
 * receive, and answers with the milliseconds until that many messages were handled.
 */
export function serveRounds(
  clientOf: (apiRoot: string) => ApiClientOptions,
  prepare: (bot: Bot) => void,
  receive: Receive,
): void {
  const { BOT_TOKEN: token = '', BOT_API_ROOT: apiRoot = '' } = process.env;
  let left = 0;
  let done = (): void => undefined;
  const bot = new Bot(token, { client: clientOf(apiRoot) });
  prepare(bot);
  bot.on('message', async (ctx) => {
    await ctx.api.sendChatAction(ctx.chat.id, 'typing');
    left -= 1;
    if (left === 0) done();
  });

  async function round(updates: number): Promise<number> {
    const all = new Promise<void>((resolve) => (done = resolve));
    left = updates;
    const began = performance.now();
    const receiving = receive(bot);
    await all;
    await receiving.idle();
    const milliseconds = performance.now() - began;
    await receiving.stop();
    return milliseconds;
  }

  process.on('message', (updates) => {
    void round(Number(updates)).then((milliseconds) => process.send?.(milliseconds));
  });
  void bot.init().then(() => process.send?.('ready'));
}
