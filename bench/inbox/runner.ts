/** The peer: @grammyjs/runner with `sequentialize`, which stores nothing. */
import { run, sequentialize } from '@grammyjs/runner';
import { serveRounds } from './rounds.ts';

serveRounds(
  (apiRoot) => ({ apiRoot }),
  (bot) => bot.use(sequentialize((ctx) => String(ctx.chat?.id))),
  (bot) => {
    const runner = run(bot);
    return { idle: async () => {}, stop: () => runner.stop() };
  },
);
