import { readConfig, ConfigError, secretsOf, type RealConfig } from '../config.ts';
import type { Wording } from '../../bot/words.ts';
import { createScrub } from '../scrub.ts';
import { checkAccounts } from './check-accounts.ts';
import { checkBot } from './check-bot.ts';
import { checkClock } from './check-clock.ts';
import { checkDatabase } from './check-database.ts';
import { checkFiles } from './check-files.ts';
import { bad, findingLine, good, type Finding } from './finding.ts';

const BOT_API = 'https://api.telegram.org';

/**
 * Checks all that Latchkey needs, and changes nothing. It may be running.
 * @param options.envFile where the settings are kept, for its permissions.
 * @param options.say told a line for each finding, as it comes.
 * @returns whether nothing has to be mended.
 */
export async function examine(
  env: Readonly<Record<string, string | undefined>>,
  { envFile, words, say }: { envFile: string; words: Wording; say: (line: string) => void },
): Promise<boolean> {
  let config: RealConfig;
  try {
    const read = readConfig(env);
    if (read.mode === 'sandbox') {
      say(words.plain('doctor-sandbox'));
      return true;
    }
    config = read;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    say(`❌ ${error.message}`);
    return false;
  }
  const scrub = createScrub(secretsOf(config));
  const levels: Finding['level'][] = [];
  const looks = [
    async () => [good('doctor-settings')],
    () => checkFiles(config, envFile),
    () => checkDatabase(config),
    () => checkClock(config.botApiRoot ?? BOT_API),
    () => checkBot(config),
    () => checkAccounts(config),
  ];
  for (const look of looks) {
    for (const finding of await look().catch(defect)) {
      levels.push(finding.level);
      say(scrub(findingLine(finding, words)));
    }
  }
  const count = levels.filter((level) => level === 'bad').length;
  const warnings = levels.filter((level) => level === 'warning').length;
  say(`\n${words.plain('doctor-result', { count, warnings })}`);
  return count === 0;
}

function defect(error: unknown): Finding[] {
  return [bad('doctor-defect', { reason: error instanceof Error ? error.message : String(error) })];
}
