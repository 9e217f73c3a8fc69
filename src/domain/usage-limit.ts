import { USAGE_LIMIT_MAX } from './link-settings.ts';

export type UsageLimitReading =
  /** `limit: null` is *no limit*. */
  { ok: true; limit: number | null } | { ok: false; problem: UsageLimitProblem };

export type UsageLimitProblem = 'not-a-number' | 'not-whole' | 'zero' | 'negative' | 'too-many';

const NO_LIMIT = /^(?:no(?:ne| limit)?|unlimited|any(?:one|body)?|∞)$/i;
const WORDS =
  /\b(?:people|persons?|members?|guests?|users?|uses?|joins?|seats?|max(?:imum)?|limit|up to|only)\b|[:.]$/gi;
const GROUPED = /^[-+]?\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+$/;

/** Reads how many may come in, as a person types it: `50`, "50 people", "1,000", "no limit". */
export function readUsageLimit(text: string): UsageLimitReading {
  const typed = text.trim();
  if (NO_LIMIT.test(typed)) return { ok: true, limit: null };
  const bare = typed.replace(WORDS, '').trim();
  const digits = GROUPED.test(bare) ? bare.replaceAll(/[ ,.'\u00a0\u202f]/g, '') : bare.replace(',', '.');
  const number = /^[-+]?\d+(?:\.\d+)?(?:e\d{1,3})?$/i.test(digits) ? Number(digits) : Number.NaN;
  if (Number.isNaN(number)) return { ok: false, problem: 'not-a-number' };
  if (number < 0) return { ok: false, problem: 'negative' };
  if (number === 0) return { ok: false, problem: 'zero' };
  if (number > USAGE_LIMIT_MAX) return { ok: false, problem: 'too-many' };
  return Number.isInteger(number) ? { ok: true, limit: number } : { ok: false, problem: 'not-whole' };
}
