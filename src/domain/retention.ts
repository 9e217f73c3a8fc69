/** What isn't kept for ever, or needn't be. The audit is never shortened. */
export const RETAINED = ['updates', 'buttons', 'notices', 'drafts', 'joins'] as const;

/**
 * Days; null for ever. `updates`: which messages were handled; what they said goes as soon as they are. `notices`: also requests to
 * join that were decided on. `drafts`: from which no link came. `joins`: who they were that left so long ago; the count stays.
 */
export type Retention = Record<(typeof RETAINED)[number], number | null>;

/** Telegram forgets an update after a day. A button older than that sends people to /links. A notice can be due again for weeks. */
export const USUAL_RETENTION: Retention = {
  updates: 7,
  buttons: 180,
  notices: 30,
  drafts: null,
  joins: null,
};

/** What must be kept so long: an update that comes again would be handled again, a notice told again. */
const LEAST: Partial<Retention> = { updates: 2, notices: 8 };

const PART = /^([a-z]+)=([1-9]\d{0,4})$/;

/** @param text such as `joins=365, notices=14`. @returns null if it can't be read, names something else, or says too few days. */
export function readRetention(text: string): Retention | null {
  const retention = { ...USUAL_RETENTION };
  for (const part of text.split(',')) {
    const [, name, days] = PART.exec(part.trim()) ?? [];
    const kind = RETAINED.find((each) => each === name);
    if (kind === undefined || Number(days) < (LEAST[kind] ?? 1)) return null;
    retention[kind] = Number(days);
  }
  return retention;
}
