import type { Setup } from './setup.ts';
import { askFor } from './settings.ts';

/** Asks for API_ID and API_HASH, unless they are there. @param again because Telegram doesn't know them. */
export async function askForApplication(setup: Setup, { again }: { again: boolean }): Promise<void> {
  const { settings, terminal, words } = setup;
  const id = again ? null : settings.valid('API_ID');
  const hash = again ? null : settings.valid('API_HASH');
  if (id === null || hash === null) {
    settings.assertKept('API_ID', 'API_HASH');
    terminal.say(words.plain('setup-application'), 'step');
  }
  if (id === null) {
    const ask = () => terminal.ask(words.plain('setup-api-id-ask'));
    settings.keep({ API_ID: await askFor('API_ID', ask, 'setup-api-id-wrong', setup) });
  }
  if (hash === null) {
    const ask = () => terminal.askSecret(words.plain('setup-api-hash-ask'));
    settings.keep({ API_HASH: await askFor('API_HASH', ask, 'setup-api-hash-wrong', setup) });
  }
}
