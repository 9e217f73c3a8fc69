import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import { checkSettings, EXPIRY_LEAD_MS, settingsOf, type LinkSettings } from '../domain/link-settings.ts';
import type { Operation } from '../domain/operation.ts';
import { changeableLink, changeKey, submitChange, type LinkChange } from './change-link.ts';
import { checkedPrice } from './paid-link.ts';
import { SettingsRefused } from './settings-refused.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * What a link's successor is made with: the same settings. One that has expired (or is about to) lives as long again as it
 * was made for, rather than for ever.
 */
export function successorSettings(link: InviteLink, now: Date): LinkSettings {
  const settings = settingsOf(link);
  const { expireDate } = settings;
  if (expireDate === null || expireDate.getTime() >= now.getTime() + EXPIRY_LEAD_MS) return settings;
  const lifetime = Math.max(expireDate.getTime() - link.date.getTime(), 2 * EXPIRY_LEAD_MS);
  return { ...settings, expireDate: new Date(now.getTime() + lifetime) };
}

/**
 * A successor with the same settings, or with these, then the old link revoked; the other way round for a leaked one (`revokeFirst`).
 * A link has one successor: while it is being made, asking again, with any button, gives the operation there is; so does
 * the same button later, as after a kill.
 * @throws SettingsRefused; Refusal `link-being-replaced` for a draft, `link-replaced`, `link-permanent`, or as `changeableLink` and `checkedPrice`.
 */
export async function regenerateLink(
  deps: ActionDependencies,
  change: LinkChange & { revokeFirst: boolean; settings?: LinkSettings },
): Promise<{ operation: Operation; created: boolean }> {
  const link = await changeableLink(deps, change);
  if (link.permanent) throw new Refusal('link-permanent');
  const wanted = change.settings ?? successorSettings(link, deps.clock.now());
  const problem = checkSettings(wanted, deps.clock.now());
  if (problem !== null) throw new SettingsRefused(problem);
  const settings = await checkedPrice(deps, link.peerId, wanted);
  const what = { kind: 'regenerate', link, settings, revokeFirst: change.revokeFirst } as const;
  const submitted = await submitChange(deps, change, what);
  // What another makes doesn't have this draft's settings, and doesn't end it.
  const isAnothers = submitted.operation.idempotencyKey !== changeKey(change.by);
  if ('draftId' in change.by && isAnothers) throw new Refusal('link-being-replaced');
  return submitted;
}
