/** `npm run setup`: from nothing to a Latchkey that can be started. */
import { join } from 'node:path';
import { loadWords } from '../../bot/words.ts';
import { projectRoot } from '../project-root.ts';
import { runInTerminal } from '../terminal/run-in-terminal.ts';
import { openEnvFile } from './env-file.ts';
import { openSettings } from './settings.ts';
import { setUp } from './setup.ts';

await runInTerminal(
  (terminal, words) => {
    const file = openEnvFile('.env', join(projectRoot(), '.env.example'));
    const settings = openSettings(file, { ...process.env });
    return setUp({ settings, terminal, words }, loadWords(join(projectRoot(), 'locales')));
  },
  { stopped: 'setup-stopped' },
);
