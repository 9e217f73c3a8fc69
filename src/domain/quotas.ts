/** Who a quota is of: somebody who asks for links, a chat they are for, an account that makes them. */
export const QUOTA_SCOPES = ['person', 'chat', 'account'] as const;
export type QuotaScope = (typeof QUOTA_SCOPES)[number];

/** How many links within 24 hours; null for no bound. Against a careless or bought admin: owners set tighter rules for their chats. */
export type Quotas = Record<QuotaScope, number | null>;

/** A person can make one whole batch a day and work as usual besides. */
export const USUAL_QUOTAS: Quotas = { person: 1_500, chat: 3_000, account: 6_000 };

export const NO_QUOTAS: Quotas = { person: null, chat: null, account: null };

const PART = /^([a-z]+)=(\d{1,7})$/;

/** @param text such as `person=500, chat=0`; 0 for no bound. @returns null if it can't be read or names something else. */
export function readQuotas(text: string): Quotas | null {
  const quotas = { ...USUAL_QUOTAS };
  for (const part of text.split(',')) {
    const [, name, most] = PART.exec(part.trim()) ?? [];
    const scope = QUOTA_SCOPES.find((each) => each === name);
    if (scope === undefined) return null;
    quotas[scope] = Number(most) === 0 ? null : Number(most);
  }
  return quotas;
}

/** @returns the quota that so many links more would exceed, the one with least room first; null for none. */
export function exceededQuota(
  quotas: Quotas,
  used: Record<QuotaScope, number>,
  links: number,
): { scope: QuotaScope; most: number; left: number } | null {
  const exceeded = QUOTA_SCOPES.flatMap((scope) => {
    const most = quotas[scope];
    if (most === null || used[scope] + links <= most) return [];
    return [{ scope, most, left: Math.max(most - used[scope], 0) }];
  });
  return exceeded.toSorted((a, b) => a.left - b.left)[0] ?? null;
}
