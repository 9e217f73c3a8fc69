import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';

/** Telegram takes plain HTTP in its test environment only; here it is taken on this machine. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Checks a `WebAppInfo`.
 * @param where the button stands, in the words of a refusal.
 * @throws BotApiError "… Web App URL '…' is invalid: …".
 */
export function checkWebApp(
  info: unknown,
  where: 'inline keyboard button' | 'keyboard button' | 'menu button',
): void {
  const url = isObject(info) ? info['url'] : undefined;
  const invalid = (why: string) => badRequest(`${where} Web App URL '${String(url)}' is invalid: ${why}`);
  if (typeof url !== 'string' || !URL.canParse(url)) throw invalid('Wrong HTTP URL');
  const { protocol, hostname } = new URL(url);
  if (protocol === 'http:' && LOOPBACK_NAMES.includes(hostname)) return;
  if (protocol !== 'https:') throw invalid('Only HTTPS links are allowed');
}
