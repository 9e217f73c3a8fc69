/** What is given, as it is written: other variables may be wrong at the same time. */
export type Given = Readonly<Record<string, string>>;

/** Only these mean Telegram itself: with them and no token, the simulated one is not what somebody wanted. */
const FOR_TELEGRAM = [
  'PUBLIC_URL',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'MINI_APP_URL',
  'TELEGRAM_TEST_SERVERS',
  'BOT_API_ROOT',
  'MTPROTO_HOST',
] as const;

/** Telegram sends updates to no other: core.telegram.org/bots/api#setwebhook. */
const WEBHOOK_PORTS = ['', '443', '80', '88', '8443'];

/** @returns what was meant for Telegram itself, though nothing says which bot it is. */
export function meantForTelegram(given: Given): readonly string[] {
  return FOR_TELEGRAM.filter((name) => name in given);
}

/** @returns a sentence for each pair that cannot be meant together, with what to do. */
export function contradictionsIn(given: Given): string[] {
  const has = (name: string): boolean => name in given;
  const problems: string[] = [];
  if (has('MTPROTO_HOST') !== has('MTPROTO_PORT')) {
    problems.push('MTPROTO_HOST and MTPROTO_PORT: set both or neither');
  }
  if (given['TELEGRAM_TEST_SERVERS'] === '1' && has('MTPROTO_HOST')) {
    problems.push(
      'TELEGRAM_TEST_SERVERS and MTPROTO_HOST: they name different servers; leave one of them out',
    );
  }
  if (given['TELEGRAM_TEST_SERVERS'] === '1' && ['4', '5'].includes(given['MTPROTO_DC_ID'] ?? '')) {
    problems.push('TELEGRAM_TEST_SERVERS and MTPROTO_DC_ID: the test servers have the numbers 1 to 3');
  }
  if (has('PUBLIC_URL') && has('WEBHOOK_URL')) {
    problems.push('PUBLIC_URL and WEBHOOK_URL: the webhook is below PUBLIC_URL; leave WEBHOOK_URL out');
  }
  if (has('PUBLIC_URL') && has('MINI_APP_URL')) {
    problems.push('PUBLIC_URL and MINI_APP_URL: the page is below PUBLIC_URL; leave MINI_APP_URL out');
  }
  if (has('WEBHOOK_SECRET') && !has('PUBLIC_URL') && !has('WEBHOOK_URL')) {
    problems.push('WEBHOOK_SECRET: there is no webhook; set PUBLIC_URL, or leave it out');
  }
  for (const name of ['PUBLIC_URL', 'WEBHOOK_URL']) {
    // A Bot API server of one’s own sends them anywhere.
    if (!has('BOT_API_ROOT') && isOnOtherPort(given[name])) {
      problems.push(
        `${name}: Telegram sends updates to the ports 443, 80, 88 and 8443 only; use one of them`,
      );
    }
  }
  if (has('SESSION_KEY') && has('SESSION_KEY_FILE')) {
    problems.push('SESSION_KEY and SESSION_KEY_FILE: set one of them, or neither');
  }
  if (has('BACKUP_KEY') && has('BACKUP_KEY_FILE')) {
    problems.push('BACKUP_KEY and BACKUP_KEY_FILE: set one of them, or neither');
  }
  if (has('ROLE') && given['ROLE'] !== 'all' && !has('DATABASE_URL')) {
    problems.push('ROLE: several processes need PostgreSQL; set DATABASE_URL, or leave ROLE out');
  }
  return problems;
}

function isOnOtherPort(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, port } = new URL(url);
  return protocol === 'https:' && !WEBHOOK_PORTS.includes(port);
}
