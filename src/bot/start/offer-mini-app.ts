import type { Api } from 'grammy';
import type { Words } from '../words.ts';

/** Puts the audit's page on the button beside where people type. For the start of the process. */
export async function offerMiniApp(
  api: Pick<Api, 'setChatMenuButton'>,
  words: Words,
  url: string,
): Promise<void> {
  const text = words.in(null).plain('button-mini-app');
  await api.setChatMenuButton({ menu_button: { type: 'web_app', text, web_app: { url } } });
}
