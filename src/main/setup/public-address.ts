import type { Setup } from './setup.ts';
import { askFor } from './settings.ts';

/** Asks whether Telegram can reach this machine: for the webhook, and for the audit's page. */
export async function askForPublicAddress(setup: Setup): Promise<void> {
  const { settings, terminal, words } = setup;
  if (!(['PUBLIC_URL', 'WEBHOOK_URL', 'MINI_APP_URL'] as const).every((name) => settings.isOpen(name)))
    return;
  const has = await terminal.choose(words.plain('setup-address'), [
    { value: 'no', key: 'n', label: words.plain('setup-address-no') },
    { value: 'yes', key: 'y', label: words.plain('setup-address-yes') },
  ]);
  if (has === 'no') return settings.keep({ PUBLIC_URL: '' });
  const ask = () => terminal.ask(words.plain('setup-address-ask'));
  return settings.keep({ PUBLIC_URL: await askFor('PUBLIC_URL', ask, 'setup-address-wrong', setup) });
}
