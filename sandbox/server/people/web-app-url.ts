/** Of the Bot API that the page's side of Mini Apps is. */
const VERSION = '9.1';

/** Who shows the app. */
export interface WebAppClient {
  /** As in Telegram's own: `weba` is Telegram Web. */
  platform: string;
  /** Colours, `#rrggbb` by `bg_color` and the like. */
  themeParams: Readonly<Record<string, string>>;
}

/**
 * What a client loads: the app's own address, and behind `#` what the app is told, as the server and Telegram Web put it.
 * @param startParam is also told in the query, as `tgWebAppStartParam`.
 */
export function webAppUrl(
  address: string,
  initData: string,
  { platform, themeParams }: WebAppClient,
  startParam = '',
): string {
  const url = new URL(address);
  if (startParam !== '') url.searchParams.set('tgWebAppStartParam', startParam);
  const told = {
    ...(initData !== '' && { tgWebAppData: initData }),
    tgWebAppVersion: VERSION,
    tgWebAppPlatform: platform,
    tgWebAppThemeParams: JSON.stringify(themeParams),
  };
  const params = Object.entries(told).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  // An app that routes by its fragment keeps it.
  const own = url.hash.replace(/^#/, '');
  const separator = /[?=]/.test(own) ? '&' : '?';
  url.hash = `${own === '' ? '' : own + separator}${params.join('&')}`;
  return url.href;
}
