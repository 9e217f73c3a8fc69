import { describe, expect, test, vi } from 'vitest';
import { Unreachable } from '../../src/domain/errors.ts';
import type { Job, Jobs } from '../../src/domain/ports/jobs.ts';

export interface JobsUnderTest {
  here: Jobs;
  /** Those of another process, where there can be another. */
  there: Jobs;
  /** What becomes due by the minute has to be due within seconds. */
  schedule: (queue: string, cron: string) => Promise<void>;
}

const job = (key: string): Job => ({ key, data: {} });
const soon = { timeout: 10_000, interval: 20 };

/** What every implementation of `Jobs` promises. */
export function jobsContract(name: string, make: () => Promise<JobsUnderTest>): void {
  describe(`jobs contract: ${name}`, () => {
    test('what was enqueued before anybody worked is done, in order, with what it carries', async () => {
      const { here, there } = await make();
      await here.enqueue('updates', { key: 'first', data: { id: 7, name: 'Ada', none: null, yes: true } });
      await here.enqueue('updates', job('second'));
      const done: Job[] = [];
      await there.work('updates', 1, async (each) => void done.push(each));
      await vi.waitFor(() => expect(done).toHaveLength(2), soon);
      expect(done).toEqual([
        { key: 'first', data: { id: 7, name: 'Ada', none: null, yes: true } },
        { key: 'second', data: {} },
      ]);
    });

    test('a job is begun at once while somebody waits for one', async () => {
      const { here, there } = await make();
      const begun: number[] = [];
      await there.work('updates', 1, async () => void begun.push(performance.now()));
      // The queue has been looked at before.
      await here.enqueue('updates', job('first'));
      await vi.waitFor(() => expect(begun).toHaveLength(1), soon);
      const took: number[] = [];
      for (let time = 0; time < 5; time += 1) {
        const at = performance.now();
        await here.enqueue('updates', job('next'));
        await vi.waitFor(() => expect(begun).toHaveLength(time + 2), { timeout: 5_000, interval: 2 });
        took.push(performance.now() - at);
      }
      // Nothing that looks each second would be as quick five times.
      expect(Math.max(...took)).toBeLessThan(700);
    });

    test('queues are apart', async () => {
      const { here } = await make();
      const done: string[] = [];
      await here.enqueue('operations-2', job('other'));
      await here.work('operations-1', 1, async ({ key }) => void done.push(key));
      await here.enqueue('operations-1', job('mine'));
      await vi.waitFor(() => expect(done).toEqual(['mine']), soon);
    });

    test('one that is wanted once waits once for each key, and comes again after it has begun', async () => {
      const { here, there } = await make();
      for (const key of ['a', 'b', 'a', 'a']) await here.enqueue('cards', { ...job(key), once: true });
      await here.enqueue('cards', job('a'));
      const done: string[] = [];
      const begun = gate();
      const first = gate();
      await there.work('cards', 1, async ({ key }) => {
        done.push(key);
        begun.open();
        await first.opened;
      });
      await begun.opened;
      await here.enqueue('cards', { ...job('a'), once: true });
      first.open();
      await vi.waitFor(() => expect(done).toEqual(['a', 'b', 'a', 'a']), soon);
    });

    test('one that is to wait is not begun before', async () => {
      const { here } = await make();
      const done: string[] = [];
      await here.work('updates', 2, async ({ key }) => void done.push(key));
      const at = performance.now();
      await here.enqueue('updates', { ...job('later'), afterMs: 1_200 });
      await here.enqueue('updates', job('now'));
      await vi.waitFor(() => expect(done).toEqual(['now', 'later']), soon);
      expect(performance.now() - at).toBeGreaterThan(1_190);
    });

    test('one that fails is tried again, and holds nothing up meanwhile', async () => {
      const { here } = await make();
      const tries: string[] = [];
      await here.work('updates', 1, async ({ key }) => {
        tries.push(key);
        if (key === 'fails' && tries.length === 1) throw new Error('not now');
      });
      await here.enqueue('updates', job('fails'));
      await here.enqueue('updates', job('other'));
      await vi.waitFor(() => expect(tries).toEqual(['fails', 'other', 'fails']), soon);
    });

    test('no more are under way at once than were asked for, and those side by side', async () => {
      const { here } = await make();
      let underWay = 0;
      let most = 0;
      let done = 0;
      for (let id = 0; id < 9; id += 1) await here.enqueue('updates', job(String(id)));
      const three = gate();
      await here.work('updates', 3, async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        if (underWay === 3) three.open();
        await three.opened;
        underWay -= 1;
        done += 1;
      });
      await vi.waitFor(() => expect(done).toBe(9), soon);
      expect(most).toBe(3);
    });

    test('several share what there is, and each job is done by one of them', async () => {
      const { here, there } = await make();
      const [mine, theirs]: string[][] = [[], []];
      const both = gate();
      const share = (list: string[]) => async (each: Job) => {
        list.push(each.key);
        if (mine!.length > 0 && theirs!.length > 0) both.open();
        await both.opened;
      };
      await here.work('updates', 1, share(mine!));
      await there.work('updates', 1, share(theirs!));
      const keys = Array.from({ length: 40 }, (_, id) => String(id));
      for (const key of keys) await here.enqueue('updates', job(key));
      await vi.waitFor(() => expect(mine!.length + theirs!.length).toBe(40), soon);
      expect([...mine!, ...theirs!].toSorted()).toEqual(keys.toSorted());
    });

    test('who asks gets what the other side answers', async () => {
      const { here, there } = await make();
      await there.work('asks-1', 4, async ({ key, data }) => ({
        key,
        ...data,
        list: [1, 'two', null],
        when: new Date(0),
      }));
      const answers = await Promise.all([
        here.ask('asks-1', { key: 'a', data: { who: 'Ada' } }, 5_000),
        here.ask('asks-1', { key: 'b', data: { who: 'Mei' } }, 5_000),
      ]);
      const rest = { list: [1, 'two', null], when: '1970-01-01T00:00:00.000Z' };
      expect(answers).toEqual([
        { key: 'a', who: 'Ada', ...rest },
        { key: 'b', who: 'Mei', ...rest },
      ]);
    });

    test.each([undefined, null, [], 'text', 0, false])('an answer may be %j', async (answer) => {
      const { here, there } = await make();
      await there.work('asks-1', 1, async () => answer);
      expect(await here.ask('asks-1', job('a'), 5_000)).toEqual(answer ?? null);
    });

    test('who gets no answer in time is told so, and nobody begins it later', async () => {
      const { here, there } = await make();
      await expect(here.ask('asks-1', job('nobody'), 300)).rejects.toBeInstanceOf(Unreachable);
      const begun: string[] = [];
      await there.work('asks-1', 1, async ({ key }) => {
        begun.push(key);
        return key;
      });
      expect(await here.ask('asks-1', job('somebody'), 5_000)).toBe('somebody');
      expect(begun).toEqual(['somebody']);
    });

    test('what ends a worker lets what is under way end, and begins nothing more', async () => {
      const { here } = await make();
      const done: string[] = [];
      const [began, goOn] = [gate(), gate()];
      const stop = await here.work('updates', 1, async ({ key }) => {
        began.open();
        await goOn.opened;
        done.push(key);
      });
      await here.enqueue('updates', job('under way'));
      await here.enqueue('updates', job('waits'));
      await began.opened;
      const stopped = stop();
      goOn.open();
      await stopped;
      expect(done).toEqual(['under way']);
      await here.work('updates', 1, async ({ key }) => void done.push(`again ${key}`));
      await vi.waitFor(() => expect(done).toEqual(['under way', 'again waits']), soon);
    });

    test('closing lets what is under way end', async () => {
      const { here, there } = await make();
      const done: string[] = [];
      const [began, goOn] = [gate(), gate()];
      await there.work('updates', 1, async ({ key }) => {
        began.open();
        await goOn.opened;
        done.push(key);
      });
      await here.enqueue('updates', job('under way'));
      await began.opened;
      const closed = there.close();
      goOn.open();
      await closed;
      expect(done).toEqual(['under way']);
    });

    test('what is scheduled comes by itself, to one of all who work', async () => {
      const { here, there, schedule } = await make();
      const done: string[] = [];
      for (const jobs of [here, there]) {
        await jobs.work('housekeeping', 1, async ({ key }) => void done.push(key));
      }
      await schedule('housekeeping', '* * * * *');
      await vi.waitFor(() => expect(done).toEqual(['']), soon);
    });

    test('a schedule that can’t be read is refused', async () => {
      const { here } = await make();
      await expect(here.schedule('housekeeping', 'now and then')).rejects.toThrow();
    });
  });
}

/** A promise and what settles it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
