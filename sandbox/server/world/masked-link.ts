import type { InviteLink } from './types.ts';

/**
 * A link as those see it who may not use it: the second half of its secret part is replaced. Bots see the links of others
 * like that, and so do admins in the admin log: https://core.telegram.org/bots/api#chatinvitelink. Documentation writes “…”; what comes are three dots,
 * the only end that TDLib takes for a link that was cut (`DialogInviteLink::is_valid_invite_link`).
 */
export function maskedLink({ link, hash }: Pick<InviteLink, 'link' | 'hash'>): string {
  return link.replace(hash, `${hash.slice(0, Math.ceil(hash.length / 2))}...`);
}
