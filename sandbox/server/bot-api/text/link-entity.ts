import type { MessageEntity } from '../../world/types.ts';

/** Longer addresses are none. */
const MAX_URL_LENGTH = 2048;

/**
 * The entity of a link in marked-up text: a mention for `tg://user?id=…`, else a link.
 * @returns `undefined` when the address is none; the text then stays plain, as on the real server.
 */
export function linkEntity(address: string, offset: number, length: number): MessageEntity | undefined {
  if (address.length > MAX_URL_LENGTH) return undefined;
  const userId = /^tg:\/\/user\?id=(\d+)$/.exec(address)?.[1];
  if (userId !== undefined) return { type: 'text_mention', offset, length, user: { id: Number(userId) } };
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(withScheme) || !/^(?:https?|tg|ton|tonsite|mailto|tel):/i.test(withScheme))
    return undefined;
  const url = new URL(withScheme);
  if (/^https?:$/.test(url.protocol) && !url.hostname.includes('.') && !url.hostname.startsWith('['))
    return undefined;
  return { type: 'text_link', offset, length, url: url.href };
}
