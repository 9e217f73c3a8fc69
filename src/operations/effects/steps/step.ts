import type { InviteLink } from '../../../domain/invite-link.ts';
import type { Operation } from '../../../domain/operation.ts';
import type { StepOutcome } from '../../../domain/ports/operation-store.ts';
import type { Context } from '../../context.ts';

/** What makes one step of an operation happen on Telegram, and finds out whether it did. One file each. */
export interface Step {
  /** The method that it calls (TL name): a flood wait for it holds the step up. */
  method: string;
  /**
   * Makes the one call.
   * @param link the operation's, as it is stored.
   * @throws what the port's writes throw.
   */
  call(
    context: Pick<Context, 'telegram' | 'store'>,
    operation: Operation,
    link: InviteLink | null,
  ): Promise<StepOutcome>;
  /**
   * Finds out whether a call of unknown outcome was executed.
   * @param isOver it can be executed no longer. A hit may be believed before that, a miss may not.
   * @returns the operation, done or an intent again; null while it can't be told yet.
   * @throws what the port's reads throw.
   */
  reconcile(
    context: Context,
    operation: Operation,
    link: InviteLink | null,
    isOver: boolean,
  ): Promise<Operation | null>;
}
