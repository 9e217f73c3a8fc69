// Imports the packages that the product imports, connects, and does nothing else.
import '@fluent/bundle';
import '@grammyjs/auto-retry';
import '@grammyjs/conversations';
import '@hono/node-server';
import Database from 'better-sqlite3';
import 'chrono-node';
import 'csv-stringify/sync';
import 'dotenv';
import { Bot } from 'grammy';
import 'hono';
import 'kysely';
import 'luxon';
import 'pino';
import { TelegramClient } from 'telegram';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { Logger } from 'telegram/extensions/Logger.js';
import { StringSession } from 'telegram/sessions/index.js';
import 'zod';

const { BOT_TOKEN = '', BOT_API_ROOT = '', MTPROTO_HOST, MTPROTO_PORT, SESSION = '' } = process.env;

class Redirected extends PromisedNetSockets {
  connect() {
    return super.connect(Number(MTPROTO_PORT), MTPROTO_HOST);
  }
}
const database = new Database(':memory:');
database.exec('create table t (id integer)');
const client = new TelegramClient(new StringSession(SESSION), 1, '0'.repeat(32), {
  networkSocket: Redirected,
  baseLogger: new Logger('none'),
});
await client.connect();
await client.getMe();
await client.getDialogs({});
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
await bot.init();
void bot.start({ onStart: () => process.send('ready') });
