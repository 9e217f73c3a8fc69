import { AccountProblem, FloodWait, OutcomeUnknown, Refusal, Unreachable } from '../../domain/errors.ts';

/** What a call came to that failed: one of a few words. */
export function callOutcome(error: unknown): string {
  if (error instanceof Refusal) return 'refused';
  if (error instanceof FloodWait) return 'flood';
  if (error instanceof OutcomeUnknown) return 'unknown';
  if (error instanceof Unreachable) return 'unreachable';
  if (error instanceof AccountProblem) return error.state;
  return 'failed';
}
