import type { Core } from './core.ts';
import type { CallRecord } from './types.ts';
import type { Calls } from './world.ts';

const KEPT_CALLS = 5_000;

export function createCalls(core: Core): Calls {
  const kept: CallRecord[] = [];
  let seq = 0;

  return {
    record(call) {
      seq += 1;
      const record = { ...call, seq, date: core.now() };
      kept.push(record);
      if (kept.length > KEPT_CALLS) kept.shift();
      return record;
    },
    since: (seq) => kept.filter((call) => call.seq > seq),
  };
}
