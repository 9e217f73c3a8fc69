import type { Core } from './core.ts';
import type { InviteLink } from './types.ts';

const LINK_ROOT = 'https://t.me/+';

/** @param details all that its maker decides. */
export function newLink(
  core: Core,
  details: Omit<InviteLink, 'hash' | 'link' | 'date' | 'revoked'>,
): InviteLink {
  return core.change(() => {
    const hash = core.random(12).toString('base64url');
    const link: InviteLink = { ...details, hash, link: LINK_ROOT + hash, date: core.now(), revoked: false };
    core.state.links = [...core.state.links, link];
    core.emit({ type: 'link', link });
    return link;
  });
}

/** `https://t.me/+hash`, `t.me/joinchat/hash`, `tg://join?invite=hash`, `+hash` or the hash itself. */
export function hashOf(link: string): string {
  const found = /(?:\/\+|\/joinchat\/|invite=)([\w-]+)/.exec(link)?.[1];
  return found ?? link.replace(/^\+/, '');
}
