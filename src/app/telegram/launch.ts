import { postEvent, setTargetOrigin } from '@tma.js/bridge';
import { followInsets } from './insets.ts';
import { tell } from './tell.ts';
import { followTheme } from './theme.ts';

/** What Telegram opened the page with. */
export interface Launched {
  /** Signed by Telegram: who opened it. Empty outside of Telegram. */
  initData: string;
  /** Of their Telegram. BCP 47. */
  language: string;
  /** Whether Telegram is there, with its own buttons, popups and vibration. */
  inTelegram: boolean;
}

const KEPT = 'launched';

/** Takes over what Telegram gave in the address's fragment, and its colours. For the start of the page. */
export function beginTelegram(): Launched {
  const params = launchParams();
  const initData = params.get('tgWebAppData') ?? '';
  allowOwnHost();
  const inTelegram = tell(() => postEvent('iframe_ready'));
  const launched = { initData, inTelegram, language: languageIn(initData) };
  followTheme(params.get('tgWebAppThemeParams'));
  followInsets();
  tell(() => postEvent('web_app_ready'));
  tell(() => postEvent('web_app_expand'));
  return launched;
}

function languageIn(initData: string): string {
  try {
    const user: unknown = JSON.parse(new URLSearchParams(initData).get('user') ?? '{}');
    const code =
      typeof user === 'object' && user !== null && 'language_code' in user ? user.language_code : '';
    return typeof code === 'string' && code !== '' ? code : navigator.language;
  } catch {
    return navigator.language;
  }
}

/** The fragment is gone after a reload: until the tab closes it is kept. It says who somebody is, so it leaves the address. */
function launchParams(): URLSearchParams {
  const given = location.hash.slice(1);
  if (!new URLSearchParams(given).has('tgWebAppData')) {
    return new URLSearchParams(sessionStorage.getItem(KEPT) ?? '');
  }
  sessionStorage.setItem(KEPT, given);
  history.replaceState(history.state, '', location.pathname + location.search);
  return new URLSearchParams(given);
}

/** The bridge speaks to web.telegram.org unless told otherwise; where the frame around us is of our own address, to that. */
function allowOwnHost(): void {
  try {
    if (parent !== window && parent.location.origin === location.origin) setTargetOrigin(location.origin);
  } catch {
    // Of another address: Telegram's.
  }
}
