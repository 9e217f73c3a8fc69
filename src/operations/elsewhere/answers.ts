import { z } from 'zod';
import { failureSchema, toFailure, type Failure } from './failures.ts';

/** What comes back of a call, as JSON. */
const answer = z.discriminatedUnion('is', [
  z.object({ is: z.literal('value'), value: z.json() }),
  z.object({ is: z.literal('failure'), failure: failureSchema }),
  /** The other process is of an older version, and doesn't know the call. It is replaced soon. */
  z.object({ is: z.literal('not-yet') }),
]);

export type Answer =
  | { is: 'value'; value: unknown }
  | { is: 'failure'; failure: Failure }
  | { is: 'not-yet' };

/** @throws ZodError for what is none. */
export function readAnswer(json: unknown): Answer {
  return answer.parse(json);
}

export function failed(error: unknown): Answer {
  return { is: 'failure', failure: toFailure(error) };
}
