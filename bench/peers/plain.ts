/** What you would write in ten minutes: the calls of one link, one after another, and nothing is stored. */
import { Bot } from 'grammy';
import { Api } from 'telegram';
import { bareId } from '../../src/domain/peer.ts';
import { bareClient } from './bare-client.ts';

const { BOT_TOKEN, BOT_API_ROOT } = process.env;

/** `/new <chat> <title>`, then its button Create. */
export async function plainBot(): Promise<Bot> {
  const client = await bareClient();
  const channels = new Map<string, Api.InputPeerChannel>();
  for (const { entity, inputEntity } of await client.getDialogs({})) {
    if (inputEntity instanceof Api.InputPeerChannel) channels.set(String(entity?.id), inputEntity);
  }

  const bot = new Bot(String(BOT_TOKEN), { client: { apiRoot: String(BOT_API_ROOT) } });
  bot.command('new', (ctx) =>
    ctx.reply(`Create ${ctx.match}?`, {
      reply_markup: { inline_keyboard: [[{ text: 'Create', callback_data: ctx.match }]] },
    }),
  );
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery();
    const [chat = '', ...title] = ctx.callbackQuery.data.split(' ');
    const channel = channels.get(String(bareId(Number(chat)).id));
    if (channel === undefined) throw new Error('the chat is not among the dialogs');
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
      new Api.messages.ExportChatInvite({
        peer: channel,
        title: title.join(' '),
        usageLimit: 50,
        expireDate: Math.floor(Date.now() / 1000) + 3 * 86_400,
      }),
    );
    if (invite instanceof Api.ChatInviteExported) await ctx.editMessageText(invite.link);
  });
  return bot;
}
