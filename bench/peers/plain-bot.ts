import { Bot } from 'grammy';
import { Api, TelegramClient } from 'telegram';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import { StringSession } from 'telegram/sessions/index.js';

/** What one would write in ten minutes: the same calls, one after another, nothing kept. */
export async function startPlainBot(options: {
  token: string;
  apiRoot: string;
  session: string;
  endpoint: { host: string; port: number };
  peerId: number;
}): Promise<{ stop(): Promise<void> }> {
  const { endpoint } = options;
  class Redirected extends PromisedNetSockets {
    override async connect(): Promise<unknown> {
      return super.connect(endpoint.port, endpoint.host);
    }
  }
  const client = new TelegramClient(new StringSession(options.session), 1, '0'.repeat(32), {
    networkSocket: Redirected,
    baseLogger: new Logger(LogLevel.NONE),
    connectionRetries: 1,
  });
  await client.connect();
  await client.getDialogs({});
  const channel = await client.getInputEntity(options.peerId);

  const bot = new Bot(options.token, { client: { apiRoot: options.apiRoot } });
  bot.command('new', (ctx) =>
    ctx.reply(`Create ${ctx.match}?`, {
      reply_markup: { inline_keyboard: [[{ text: 'Create', callback_data: ctx.match }]] },
    }),
  );
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery();
    const admins = await client.invoke(
      new Api.channels.GetParticipants({
        channel,
        filter: new Api.ChannelParticipantsAdmins(),
        limit: 100,
      }),
    );
    if (admins instanceof Api.channels.ChannelParticipantsNotModified) return;
    if (!admins.users.some((user) => user.id.toString() === String(ctx.from.id))) return;
    const invite = await client.invoke(
      new Api.messages.ExportChatInvite({ peer: channel, title: ctx.callbackQuery.data, usageLimit: 50 }),
    );
    if (invite instanceof Api.ChatInviteExported) await ctx.editMessageText(invite.link);
  });
  await bot.init();
  const running = bot.start();
  return {
    async stop() {
      await bot.stop();
      await running;
      await client.destroy();
    },
  };
}
