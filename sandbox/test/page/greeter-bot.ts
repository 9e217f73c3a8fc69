import { Bot, InlineKeyboard, InlineQueryResultBuilder, Keyboard } from 'grammy';
import type { Sandbox } from '../../server/sandbox.ts';

/** A small bot of no product: greets, in any chat too, counts, asks for a chat and answers with a link to it. */
export async function startGreeterBot(sandbox: Sandbox): Promise<{ stop(): Promise<void> }> {
  const bot = new Bot(sandbox.botApi.token, { client: { apiRoot: sandbox.botApi.root } });

  bot.command('start', (ctx) =>
    ctx.reply('<b>Hello!</b> Press a button.', {
      parse_mode: 'HTML',
      reply_markup: {
        inline_keyboard: [
          [
            { text: 'Ping', callback_data: 'ping' },
            { text: 'Warn', callback_data: 'warn' },
            { text: 'Count', callback_data: 'count 1' },
          ],
          [
            { text: 'Website', url: 'https://example.org/' },
            { text: 'Greet in a chat', switch_inline_query: 'friends' },
          ],
        ],
      },
    }),
  );
  bot.callbackQuery('ping', (ctx) => ctx.answerCallbackQuery('Pong'));
  bot.callbackQuery('warn', (ctx) => ctx.answerCallbackQuery({ text: 'Mind the gap.', show_alert: true }));
  bot.callbackQuery(/^count (\d+)$/, async (ctx) => {
    const count = Number(ctx.match[1]);
    await ctx.editMessageText(`Counted to ${count}`, {
      reply_markup: { inline_keyboard: [[{ text: 'Count', callback_data: `count ${count + 1}` }]] },
    });
    await ctx.answerCallbackQuery();
  });
  bot.command('door', (ctx) =>
    ctx.reply('Which chat?', {
      reply_markup: new Keyboard()
        .requestChat('Choose a group', 1, {
          chat_is_channel: false,
          user_administrator_rights: invitingRights(),
        })
        .resized()
        .oneTime(),
    }),
  );
  bot.on('message:chat_shared', (ctx) => {
    const { chat_id: peerId } = ctx.message.chat_shared;
    const link = sandbox.world.links.export(ctx.from.id, peerId, { title: 'Front door', usageLimit: 2 });
    return ctx.reply(`The door: ${link.link}`);
  });
  bot.on('message:web_app_data', (ctx) =>
    ctx.reply(`You picked ${ctx.message.web_app_data.data} with ${ctx.message.web_app_data.button_text}`),
  );
  bot.on('message:document', async (ctx) => {
    const { file_path: path } = await ctx.getFile();
    const file = await fetch(`${sandbox.botApi.root}/file/bot${sandbox.botApi.token}/${path}`);
    return ctx.reply(`${ctx.message.document.file_name} says ${await file.text()}`);
  });
  bot.on('inline_query', (ctx) => {
    const first = Number(ctx.inlineQuery.offset || '1');
    const greetings = Array.from({ length: 20 }, (_, index) =>
      InlineQueryResultBuilder.article(`${first + index}`, `Greeting ${first + index}`, {
        description: ctx.inlineQuery.query,
        reply_markup: new InlineKeyboard().text('Wave back', `wave ${first + index}`),
      }).text(`Hello number ${first + index}!`),
    );
    const button = { text: 'More greetings', start_parameter: 'greetings' };
    return ctx.answerInlineQuery(greetings, { cache_time: 0, button, next_offset: first < 20 ? '21' : '' });
  });
  bot.callbackQuery(/^wave/, async (ctx) => {
    await ctx.editMessageText('They waved back.');
    await ctx.answerCallbackQuery();
  });
  bot.on('message:text', async (ctx) => {
    if (!ctx.message.via_bot) await ctx.reply(`You said ${ctx.message.text.slice(0, 1_000)}`);
  });

  await bot.api.setMyCommands([
    { command: 'start', description: 'Say hello' },
    { command: 'door', description: 'Open a door' },
  ]);
  let running = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    running = bot.start({ onStart: () => resolve() });
    running.catch(reject);
  });
  return {
    async stop() {
      await bot.stop();
      await running;
    },
  };
}

function invitingRights() {
  const none = {
    is_anonymous: false,
    can_manage_chat: false,
    can_delete_messages: false,
    can_manage_video_chats: false,
    can_restrict_members: false,
    can_promote_members: false,
    can_change_info: false,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
  };
  return { ...none, can_invite_users: true };
}
