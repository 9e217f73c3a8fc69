import { z } from 'zod';
import {
  AccountFrozen,
  FloodWait,
  OutcomeUnknown,
  Refusal,
  REFUSAL_CODES,
  SessionDead,
  Unreachable,
} from '../../domain/errors.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';

const failure = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('Refusal'),
    // A newer process may have a reason that this one has no words for.
    code: z.enum(REFUSAL_CODES).catch('telegram-refused'),
    telegramError: z.string().nullable(),
  }),
  z.object({ name: z.literal('FloodWait'), method: z.string(), seconds: z.number() }),
  z.object({ name: z.literal('SessionDead'), reason: z.string() }),
  z.object({ name: z.literal('AccountFrozen'), reason: z.string() }),
  z.object({ name: z.literal('Unreachable'), message: z.string() }),
  z.object({ name: z.literal('OutcomeUnknown'), message: z.string() }),
  z.object({ name: z.literal('IllegalTransition'), message: z.string() }),
  /** A defect: what exactly stands in the other process's log. */
  z.object({ name: z.literal('Defect') }),
]);

/** An error of the domain as JSON. */
export type Failure = z.output<typeof failure>;

export const failureSchema = failure;

export function toFailure(error: unknown): Failure {
  if (error instanceof Refusal)
    return { name: 'Refusal', code: error.code, telegramError: error.telegramError };
  if (error instanceof FloodWait) return { name: 'FloodWait', method: error.method, seconds: error.seconds };
  if (error instanceof SessionDead) return { name: 'SessionDead', reason: error.reason };
  if (error instanceof AccountFrozen) return { name: 'AccountFrozen', reason: error.reason };
  if (error instanceof Unreachable) return { name: 'Unreachable', message: error.message };
  if (error instanceof OutcomeUnknown) return { name: 'OutcomeUnknown', message: error.message };
  if (error instanceof IllegalTransition) return { name: 'IllegalTransition', message: error.message };
  return { name: 'Defect' };
}

/** @returns the error as it was where it was thrown: its class, and all that it says. */
export function fromFailure(failure: Failure): Error {
  switch (failure.name) {
    case 'Refusal':
      return new Refusal(failure.code, failure.telegramError);
    case 'FloodWait':
      return new FloodWait(failure.method, failure.seconds);
    case 'SessionDead':
      return new SessionDead(failure.reason);
    case 'AccountFrozen':
      return new AccountFrozen(failure.reason);
    case 'Unreachable':
      return new Unreachable(failure.message);
    case 'OutcomeUnknown':
      return new OutcomeUnknown(failure.message);
    case 'IllegalTransition':
      return new IllegalTransition(failure.message);
    case 'Defect':
      return new Error('the process with the account failed: its log says why');
  }
}
