/** The questions for a link with grammY's own plugin, its state in a file that survives a kill. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationFlavor,
} from '@grammyjs/conversations';
import { run, sequentialize } from '@grammyjs/runner';
import { Bot, type Context } from 'grammy';

const { BOT_TOKEN: token = '', BOT_API_ROOT: apiRoot = '', FOLDER: folder = '.' } = process.env;

const database = new Database(join(folder, 'conversations.sqlite'));
database.pragma('journal_mode = wal');
database.pragma('synchronous = full');
database.exec('create table state (key text primary key, value text not null)');
const read = database.prepare<[string], string>('select value from state where key = ?').pluck();
const write = database.prepare('insert or replace into state values (?, ?)');
const remove = database.prepare('delete from state where key = ?');

type BotContext = ConversationFlavor<Context>;

const bot = new Bot<BotContext>(token, { client: { apiRoot } });
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.use(
  conversations({
    storage: {
      read(key) {
        const state = read.get(key);
        return state === undefined ? undefined : JSON.parse(state);
      },
      write: (key, state) => void write.run(key, JSON.stringify(state)),
      delete: (key) => void remove.run(key),
    },
  }),
);
bot.command('newlink', async (ctx, next) => {
  await ctx.conversation.exitAll();
  await next();
});
bot.use(createConversation(newLink));
bot.command('newlink', (ctx) => ctx.conversation.enter('newLink'));

async function newLink(conversation: Conversation<BotContext>, ctx: Context): Promise<void> {
  const ask = async (question: string, ...choices: string[]): Promise<string> => {
    const buttons = choices.map((text) => ({ text, callback_data: text }));
    await ctx.reply(`<b>${question}</b>`, {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [buttons, [{ text: 'Cancel', callback_data: 'cancel' }]] },
    });
    const { message } = await conversation.waitFor('message:text');
    return message.text;
  };
  const title = await ask('Name this link');
  const expiry = await ask('When should it expire?', '1h', '1d', '1w');
  const limit = await ask('How many people can use it?', '1', '10', '50', '100');
  const approval = await ask('Should admins approve new members?', 'Yes', 'No');
  await ask(`Review your link: ${title}, ${expiry}, ${limit}, ${approval}`, 'Create');
}

await bot.init();
run(bot);
process.send?.('ready');
