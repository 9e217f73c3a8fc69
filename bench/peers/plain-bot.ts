/** One update after another, as grammY does by itself. */
import { plainBot } from './plain.ts';

const bot = await plainBot();
await bot.init();
void bot.start({ onStart: () => void process.send?.('ready') });
