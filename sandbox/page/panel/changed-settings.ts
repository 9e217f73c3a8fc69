import type { InviteLinkView, LinkSettings } from '../../server/world/types.ts';

type Settings = Required<Omit<LinkSettings, 'subscriptionPricing'>>;

/** What an edit has to name so that the link becomes as wanted; 0 and the empty title stand for "none". */
export function changedSettings(
  { title = '', expireDate = 0, usageLimit = 0, requestNeeded }: InviteLinkView,
  wanted: Settings,
): Partial<Settings> {
  return {
    ...(wanted.title !== title && { title: wanted.title }),
    ...(wanted.expireDate !== expireDate && { expireDate: wanted.expireDate }),
    // Approval takes a limit away by itself, and both in one edit are refused.
    ...(wanted.usageLimit !== usageLimit && !wanted.requestNeeded && { usageLimit: wanted.usageLimit }),
    ...(wanted.requestNeeded !== requestNeeded && { requestNeeded: wanted.requestNeeded }),
  };
}
