import { describe, expect, it } from 'vitest';
import type { NewOperation } from '../../src/domain/operation.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { CAST_CHATS } from 'telegram-sandbox';
import { asked, finalReports, linksIn, pass, pressed, setStage, toTheEnd } from './processes.ts';
import type { Process, ProcessParts, Stage } from './processes.ts';

const { makers } = CAST_CHATS;

type Moment = 'before' | 'after';

interface Death {
  parts: ProcessParts;
  /** Resolves when the process has come to the point where it dies. */
  reached: Promise<void>;
}

/** A process that gets no further than one call, made or not. */
function deathAt(place: 'operations' | 'telegram', method: string, moment: Moment, skip: number): Death {
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
    telegram: { telegram: dying },
  };
  return { parts: places[place], reached };
}

/** Kills a process at that point, and lets the next one come to the end. The person presses again if nothing was kept. */
async function dieAndGoOn(stage: Stage, press: NewOperation, { parts, reached }: Death): Promise<Process> {
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

describe('a process killed while it makes a link', () => {
  it.each([
    ['operations', 'add', 'before'],
    ['operations', 'add', 'after'],
    ['operations', 'markSent', 'before'],
    ['operations', 'markSent', 'after'],
    ['telegram', 'exportLink', 'before'],
    ['telegram', 'exportLink', 'after'],
    ['operations', 'complete', 'before'],
    ['operations', 'complete', 'after'],
  ] as const)('at %s.%s, %s', async (place, method, moment) => {
    const stage = await setStage();
    const second = await dieAndGoOn(stage, asked(), deathAt(place, method, moment, 0));
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    expect(await second.store.operations.countByState()).toMatchObject({ done: 1, intent: 0, unknown: 0 });
    const operationId = stage.told.reports.at(-1)?.id ?? '';
    expect(finalReports(stage, operationId)).toHaveLength(1);
    // The card is still to show it.
    const due = await second.store.cards.due({ now: stage.clock.now(), notIn: [] });
    expect(due.map((card) => card.about)).toEqual([{ operationId }]);
    expect(await checkStore(second.store.path, { anchor: null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
    });
  });
});

describe('a process killed while it regenerates a link', () => {
  it.each([
    ['operations', 'markSent', 'after', 0],
    ['telegram', 'exportLink', 'after', 0],
    ['operations', 'complete', 'before', 0],
    ['operations', 'complete', 'after', 0],
    ['operations', 'markSent', 'after', 1],
    ['telegram', 'revokeLink', 'before', 0],
    ['telegram', 'revokeLink', 'after', 0],
    ['operations', 'complete', 'before', 1],
    ['operations', 'complete', 'after', 1],
  ] as const)('at %s.%s, %s, time %d', async (place, method, moment, skip) => {
    const stage = await setStage();
    const maker = await stage.startProcess();
    const made = await maker.operations.submit(asked(), pressed(stage));
    await maker.operations.idle();
    const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
    await maker.kill();
    const press = asked({ kind: 'regenerate', linkId });
    const second = await dieAndGoOn(stage, press, deathAt(place, method, moment, skip));
    expect(linksIn(stage, 'Workshop').toSorted((a, b) => a.localeCompare(b))).toEqual(['open', 'revoked']);
    const lineage = await second.store.links.lineage(linkId);
    expect(lineage.map((link) => link.revoked)).toEqual([true, false]);
    const open = stage.world.links.ofChat(makers).find((link) => link.title === 'Workshop' && !link.revoked);
    expect(lineage.at(-1)?.link).toBe(open?.link);
  });
});
