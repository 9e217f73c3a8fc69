import type { Core } from './core.ts';
import { createFloodLimits } from './flood-limits.ts';
import type { Fault, FaultKind } from './types.ts';
import type { ArrivedCall, Faults } from './world.ts';

/** How a server is, not what happens to a call: there until it is removed. */
const STATES: ReadonlySet<FaultKind> = new Set(['frozen', 'flood_limit', 'refuse_connections']);

/** What only MTProto knows. */
const MTPROTO_ONLY: ReadonlySet<FaultKind> = new Set([
  'titles_normalised',
  'titles_cut',
  'short_pages',
  'public_join_requests',
  'former_admins_unlisted',
  'frozen',
]);

/** A frozen account may still look at things: https://core.telegram.org/api/auth#frozen-accounts */
const READING = /^(?:auth|help|langpack|updates|users)\.|\.(?:check|get|resolve|search)[A-Z]/;

export function createFaults(core: Core): Faults {
  const { state } = core;
  const limits = createFloodLimits(core);

  function isOver({ until }: Fault): boolean {
    return until !== undefined && until <= core.now();
  }

  /** An arrived call may be written in any case: the Bot API does not mind. */
  function fits(fault: Fault, { method, userId, front }: ArrivedCall): boolean {
    const named = fault.method === '*' || fault.method.toLowerCase() === method.toLowerCase();
    if (!named || isOver(fault) || fault.kind === 'refuse_connections') return false;
    if (fault.kind === 'frozen' && READING.test(method)) return false;
    const sameFront = fault.front === undefined || fault.front === front;
    return sameFront && (fault.userId === undefined || fault.userId === userId);
  }

  function keep(faults: Fault[]): void {
    core.change(() => {
      state.faults = faults.filter((fault) => !isOver(fault));
      core.emit({ type: 'faults' });
    });
  }

  /** What a hit leaves of a fault. */
  function usedOnce({ times, ...fault }: Fault): Fault[] {
    if (times === undefined) return [fault];
    return times > 1 ? [{ ...fault, times: times - 1 }] : [];
  }

  return {
    all: () => state.faults.filter((fault) => !isOver(fault)),
    add({ times, lastsSeconds, ...fault }) {
      const endless = lastsSeconds !== undefined || STATES.has(fault.kind);
      const hits = times ?? (endless ? undefined : 1);
      const added: Fault = {
        ...fault,
        id: String(core.next('fault')),
        ...(hits !== undefined && { times: hits }),
        ...(lastsSeconds !== undefined && { until: core.now() + lastsSeconds }),
        ...(MTPROTO_ONLY.has(fault.kind) && { front: 'mtproto' }),
      };
      keep([...state.faults, added]);
      return added;
    },
    remove(id) {
      keep(state.faults.filter((fault) => fault.id !== id));
    },
    clear() {
      keep([]);
    },
    take(call) {
      for (const fault of state.faults) {
        if (!fits(fault, call)) continue;
        const wait = fault.kind === 'flood_limit' ? limits.spend(fault, call.userId) : undefined;
        if (fault.kind === 'flood_limit' && wait === undefined) continue;
        // Nothing is written for a fault that stays as it is.
        if (fault.times !== undefined)
          keep(state.faults.flatMap((each) => (each === fault ? usedOnce(fault) : [each])));
        return wait === undefined ? fault : { ...fault, seconds: wait };
      }
      return undefined;
    },
  };
}
