import type { Clock } from '../domain/ports/clock.ts';
import { USUAL_TERMS, type SubscriptionTerms } from '../domain/subscription.ts';
import type { Call } from './connection.ts';
import { getSubscriptionAmountMax } from './rpc/get-app-config.ts';
import { isTestServer } from './rpc/get-config.ts';

/** Test servers take 60 or 300 seconds (td_api.tl). */
const TEST_PERIOD_S = 300;
const KEPT_MS = 3_600_000;

/** @returns what reads the terms, at most once an hour; what could not be read is asked for again. */
export function createSubscriptionTerms(
  read: Call,
  clock: Pick<Clock, 'monotonic'>,
): () => Promise<SubscriptionTerms> {
  let kept: { at: number; terms: Promise<SubscriptionTerms> } | null = null;

  async function ask(): Promise<SubscriptionTerms> {
    const [amountMax, test] = await Promise.all([getSubscriptionAmountMax(read), isTestServer(read)]);
    return { amountMax, period: test ? TEST_PERIOD_S : USUAL_TERMS.period };
  }

  return () => {
    if (kept !== null && clock.monotonic() - kept.at < KEPT_MS) return kept.terms;
    const asked = { at: clock.monotonic(), terms: ask() };
    kept = asked;
    asked.terms.catch(() => {
      if (kept === asked) kept = null;
    });
    return asked.terms;
  };
}
