import type { Fault } from '../../world/types.ts';
import type { Link } from '../session/link.ts';
import type { Session } from '../session/session.ts';
import type { Timers } from '../timers.ts';
import type { Outcome } from './execute.ts';
import { refusal } from './execute.ts';

/** A call that something is about to go wrong with. */
export interface FaultyCall {
  session: Session;
  link: Link;
  msgId: bigint;
  timers: Timers;
  execute(): Outcome;
  /** Answers, or owes the answer while the client is not connected. */
  answer(outcome: Outcome): void;
  revoke(how: 'SESSION_REVOKED' | 'AUTH_KEY_DUPLICATED'): void;
}

/** What each kind means is written at `FaultKind` in the world's types. */
export function injectFault(fault: Fault, call: FaultyCall): void {
  const { session, link, msgId } = call;
  switch (fault.kind) {
    case 'error':
      call.answer(refusal(fault.code ?? 500, fault.message ?? 'INTERNAL'));
      return;
    case 'flood':
    case 'flood_limit':
      call.answer(refusal(420, `FLOOD_WAIT_${fault.seconds ?? 30}`));
      return;
    case 'drop_before':
      session.forgetReceived(msgId);
      link.drop();
      return;
    case 'drop_after':
      link.drop();
      call.answer(call.execute());
      return;
    case 'black_hole':
      link.mute();
      call.answer(call.execute());
      return;
    case 'silence':
      call.execute();
      return;
    case 'frozen':
      call.answer(refusal(420, 'FROZEN_METHOD_INVALID'));
      return;
    case 'titles_normalised':
    case 'titles_cut':
    case 'short_pages':
    case 'public_join_requests':
    case 'former_admins_unlisted':
      // What they change is in the handler already.
      call.answer(call.execute());
      return;
    case 'refuse_connections':
      // It is about the whole front: no call gets here.
      return;
    case 'late':
      session.running.set(
        msgId,
        executeLate(fault, call).finally(() => session.running.delete(msgId)),
      );
      return;
    case 'transport_error':
      session.forgetReceived(msgId);
      link.transportError(fault.code ?? 429);
      return;
    case 'session_revoked':
      call.answer(refusal(401, 'SESSION_REVOKED'));
      call.revoke('SESSION_REVOKED');
      return;
    case 'auth_key_duplicated':
      call.answer(refusal(406, 'AUTH_KEY_DUPLICATED'));
      call.revoke('AUTH_KEY_DUPLICATED');
      return;
  }
}

/** Keeps going when the client is gone: that is what makes late calls dangerous. */
async function executeLate(fault: Fault, call: FaultyCall): Promise<void> {
  const { executeAfterMs = 0, answerAfterMs = 0 } = fault;
  if (executeAfterMs > 0) await passing(call.timers, executeAfterMs);
  const outcome = call.execute();
  if (answerAfterMs > 0) await passing(call.timers, answerAfterMs);
  call.answer(outcome);
}

function passing(timers: Timers, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    timers.after(milliseconds, resolve);
  });
}
