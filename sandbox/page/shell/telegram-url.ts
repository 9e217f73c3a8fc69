export type TelegramUrl =
  | { type: 'invite'; hash: string }
  | { type: 'share'; text: string }
  | { type: 'username'; username: string; start?: string; startApp?: string }
  | { type: 'outside' };

const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog']);

/** Tells what a link would do in a Telegram client. `url` may lack its scheme, as people write links. */
export function parseTelegramUrl(url: string): TelegramUrl {
  const outside: TelegramUrl = { type: 'outside' };
  if (!URL.canParse(withScheme(url))) return outside;
  const { protocol, hostname, pathname, searchParams } = new URL(withScheme(url));
  if (!HOSTS.has(hostname) || !/^https?:$/.test(protocol)) return outside;

  const invite = /^\/(?:\+|joinchat\/)([\w-]+)\/?$/.exec(decodeURIComponent(pathname));
  if (invite?.[1]) return { type: 'invite', hash: invite[1] };
  if (pathname === '/share/url' || pathname === '/share') {
    const parts = [searchParams.get('url'), searchParams.get('text')];
    return { type: 'share', text: parts.filter(Boolean).join('\n') };
  }
  const username = /^\/(\w{3,})\/?$/.exec(pathname)?.[1];
  if (!username) return outside;
  const start = searchParams.get('start');
  const startApp = searchParams.get('startapp');
  return {
    type: 'username',
    username,
    ...(start ? { start } : {}),
    ...(startApp === null ? {} : { startApp }),
  };
}

/** What an `href` may hold: a message is written by anybody, and `javascript:` is a URL too. */
export function safeHref(url: string): string {
  const address = withScheme(url);
  return /^https?:/i.test(address) ? address : '#';
}

export function withScheme(url: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`;
}
