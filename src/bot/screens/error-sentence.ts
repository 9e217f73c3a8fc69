import { RulesRefused } from '../../actions/chat-rules.ts';
import { QuotaReached } from '../../actions/quotas.ts';
import { SettingsRefused } from '../../actions/settings-refused.ts';
import { AccountProblem, FloodWait, OutcomeUnknown, Refusal, Unreachable } from '../../domain/errors.ts';
import { LeaseLost } from '../../domain/ports/leases.ts';
import { StorageFull, StoreUnreachable } from '../../domain/ports/operation-store.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { SettingsProblem } from '../../domain/link-settings.ts';
import { TITLE_MAX, USAGE_LIMIT_MAX } from '../../domain/link-settings.ts';
import { USUAL_TERMS } from '../../domain/subscription.ts';
import { ruleSentence } from '../chat-rules/rule-words.ts';
import type { Wording } from '../words.ts';
import { aboutHowLong } from './wait-time.ts';

/**
 * The one place where an error becomes words: what happened, and the next step. HTML.
 * @param hasTyped says of what passes by itself that nothing they typed is lost: not for those who only look at something.
 * @returns null for what is no member of the family: a defect of ours.
 */
export function errorSentence(
  error: unknown,
  words: Wording,
  { hasTyped = true }: { hasTyped?: boolean } = {},
): string | null {
  const passing = passingSentence(error, words);
  if (passing !== null) return hasTyped ? `${passing} ${words.html('error-nothing-lost')}` : passing;
  if (error instanceof SettingsRefused) return settingsSentence(error.problem, words);
  if (error instanceof QuotaReached) {
    return words.html('error-quota', { scope: error.scope, most: error.most, left: error.left });
  }
  if (error instanceof RulesRefused) return ruleSentence(error.problem, words);
  if (error instanceof Refusal) return refusalSentence(error.code, words);
  if (error instanceof StorageFull) return words.html('error-disk-full');
  if (error instanceof StoreUnreachable || error instanceof LeaseLost)
    return words.html('error-store-unreachable');
  return null;
}

/** What keeps us from Telegram for a while. */
function passingSentence(error: unknown, words: Wording): string | null {
  if (error instanceof FloodWait) return words.html('error-flood', aboutHowLong(error.seconds));
  if (error instanceof AccountProblem) return words.html(`error-account-${error.state}`);
  if (error instanceof Unreachable || error instanceof OutcomeUnknown) return words.html('error-unreachable');
  return null;
}

export function refusalSentence(code: RefusalCode, words: Wording): string {
  return words.html(`refusal-${code}`);
}

/** As `refusalSentence`, to stand inside of another sentence that is HTML: without markup of its own. */
export function refusalInside(code: RefusalCode, words: Wording): string {
  return refusalSentence(code, words).replaceAll(/<[^>]+>/g, '');
}

export function settingsSentence(problem: SettingsProblem, words: Wording): string {
  switch (problem.code) {
    case 'title-too-long':
      return words.html('problem-title-too-long', {
        length: problem.length,
        max: TITLE_MAX,
      });
    case 'usage-limit-range':
      return words.html('problem-usage-limit-range', { max: USAGE_LIMIT_MAX });
    case 'price-range':
      return words.html('problem-price-range', { max: problem.max ?? USUAL_TERMS.amountMax });
    case 'expire-date-past':
    case 'expire-date-far':
    case 'limit-with-approval':
    case 'price-with-others':
      return words.html(`problem-${problem.code}`);
  }
}
