// What you would write in ten minutes: logs in, opens a file for what it keeps, and answers a message.
import Database from 'better-sqlite3';
import 'dotenv/config';
import { Bot } from 'grammy';
import { TelegramClient } from 'telegram';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { Logger } from 'telegram/extensions/Logger.js';
import { StringSession } from 'telegram/sessions/index.js';

const { BOT_TOKEN = '', BOT_API_ROOT = '', MTPROTO_HOST, MTPROTO_PORT, SESSION = '' } = process.env;

class Redirected extends PromisedNetSockets {
  connect() {
    return super.connect(Number(MTPROTO_PORT), MTPROTO_HOST);
  }
}
const database = new Database(`${process.env.FOLDER}/links.sqlite`);
database.pragma('journal_mode = wal');
database.exec('create table if not exists link (id integer primary key, url text, title text)');
const client = new TelegramClient(new StringSession(SESSION), 1, '0'.repeat(32), {
  networkSocket: Redirected,
  baseLogger: new Logger('none'),
});
await client.connect();
await client.getMe();
await client.getDialogs({});
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
bot.command('start', (ctx) => ctx.reply('I make invite links.'));
await bot.start({ onStart: () => process.send('ready') });
