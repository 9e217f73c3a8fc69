/** `npm run logout`: ends a session at Telegram, and wipes it here. */
import { readConfig } from '../config.ts';
import { runInTerminal } from '../terminal/run-in-terminal.ts';
import { logOutHere } from './log-out-here.ts';

await runInTerminal(
  async (terminal, words) => {
    const config = readConfig(process.env);
    if (config.mode === 'sandbox') {
      terminal.say(words.plain('logout-nothing'));
      return 0;
    }
    return logOutHere(config, terminal, words);
  },
  { stopped: 'logout-stopped' },
);
