/** What you would write for many people: the same calls with @grammyjs/runner, and nothing is stored. */
import { run } from '@grammyjs/runner';
import { plainBot } from './plain.ts';

const bot = await plainBot();
await bot.init();
run(bot);
process.send?.('ready');
