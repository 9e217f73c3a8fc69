import type { Core } from './core.ts';
import type { Fault } from './types.ts';
import type { Faults } from './world.ts';

export function createFaults(core: Core): Faults {
  const { state } = core;

  /** An arrived call may be one of any case: the Bot API does not mind. */
  function fits(fault: Fault, method: string, userId: number | undefined): boolean {
    const named = fault.method === '*' || fault.method.toLowerCase() === method.toLowerCase();
    return named && (fault.userId === undefined || fault.userId === userId);
  }

  function keep(faults: Fault[]): void {
    core.change(() => {
      state.faults = faults;
      core.emit({ type: 'faults' });
    });
  }

  return {
    all: () => [...state.faults],
    add({ times = 1, ...fault }) {
      const added: Fault = { ...fault, times, id: String(core.next('fault')) };
      keep([...state.faults, added]);
      return added;
    },
    remove(id) {
      keep(state.faults.filter((fault) => fault.id !== id));
    },
    clear() {
      keep([]);
    },
    take(method, userId) {
      const fault = state.faults.find((fault) => fits(fault, method, userId));
      if (!fault) return undefined;
      const left = { ...fault, times: fault.times - 1 };
      keep(state.faults.flatMap((each) => (each === fault ? (left.times > 0 ? [left] : []) : [each])));
      return left;
    },
  };
}
