/** `npm run login`: creates the session that the worker uses, and stores it where only its owner can read it. */
import { readConfig } from '../config.ts';
import { runInTerminal } from '../terminal/run-in-terminal.ts';
import { logIn } from './log-in.ts';

await runInTerminal(
  async (terminal, words) => {
    const config = readConfig(process.env);
    if (config.mode === 'sandbox' || config.worker === 'bot') {
      terminal.say(
        words.plain(config.mode === 'sandbox' ? 'login-needs-credentials' : 'login-not-for-bots'),
        'problem',
      );
      return 1;
    }
    const code = await logIn(config, terminal, words);
    if (code === 0) terminal.say(words.plain('login-next'));
    return code;
  },
  { stopped: 'login-stopped' },
);
