import type { NewOperation } from '../../src/domain/operation.ts';
import { pass, pressed, toTheEnd, type Process, type ProcessParts, type Stage } from './processes.ts';

type Moment = 'before' | 'after';

interface Death {
  parts: ProcessParts;
  /** Resolves when the process has come to the point where it dies. */
  reached: Promise<void>;
}

/** A process that gets no further than one call, made or not. */
export function deathAt(
  place: 'operations' | 'census' | 'telegram',
  method: string,
  moment: Moment,
  skip: number,
): Death {
  let arrive = (): void => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let left = skip;
  const dying = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const value: unknown = Reflect.get(object, key);
        if (key !== method || typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          if (left > 0) {
            left -= 1;
            return Reflect.apply(value, object, args);
          }
          if (moment === 'after') await Reflect.apply(value, object, args);
          arrive();
          return new Promise(() => {});
        };
      },
    });
  const places: Record<typeof place, ProcessParts> = {
    operations: { store: (store) => ({ ...store, operations: dying(store.operations) }) },
    census: { store: (store) => ({ ...store, census: dying(store.census) }) },
    telegram: { telegram: dying },
  };
  return { parts: places[place], reached };
}

/** Kills a process at that point, and lets the next one come to the end. The person presses again if nothing was kept. */
export async function dieAndGoOn(
  stage: Stage,
  press: NewOperation,
  { parts, reached }: Death,
): Promise<Process> {
  const first = await stage.startProcess(parts);
  void first.operations.submit(press, pressed(stage));
  await reached;
  await first.kill();
  const second = await stage.startProcess();
  await second.operations.submit(press, pressed(stage));
  await toTheEnd(stage, second);
  await pass(stage, second, 400);
  return second;
}
