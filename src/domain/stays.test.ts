import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenJoin, SeenLeave } from './membership.ts';
import { withJoin, withLeave, type Stay } from './stays.ts';

const START = new Date('2026-03-01T12:00:00Z').getTime();
const SAM = { userId: 7, name: 'Sam', username: null };
const MEI = { userId: 9, name: 'Mei' };

function at(seconds: number): Date {
  return new Date(START + seconds * 1000);
}

function join(seconds: number, change: Partial<SeenJoin> = {}): SeenJoin {
  const way = { way: 'link', linkId: 'a', certainty: 'likely', source: 'update' } as const;
  return { ...SAM, at: at(seconds), ...way, approvedBy: null, addedBy: null, ...change };
}

function leave(seconds: number, change: Partial<SeenLeave> = {}): SeenLeave {
  return { ...SAM, at: at(seconds), removedBy: null, ...change };
}

type Told = { join: SeenJoin } | { leave: SeenLeave };

/** Each stored as soon as it is told, as the store does. */
function staysOf(told: readonly Told[]): Stay[] {
  let id = 0;
  return told.reduce<Stay[]>((stays, each) => {
    const after = 'join' in each ? withJoin(stays, each.join) : withLeave(stays, each.leave);
    return after.map((stay) => ({ ...stay, id: stay.id ?? (id += 1) }));
  }, []);
}

const facts = (stays: readonly Stay[]) => stays.map((stay) => ({ ...stay, id: null }));

/** What several sources tell of one join: a few seconds apart, and each knows something else. */
const toldJoins = array(
  record({
    late: integer({ min: 0, max: 2 }),
    way: constantFrom('link', 'request', 'open', 'unknown'),
    link: constantFrom(
      { linkId: 'a', certainty: 'certain' } as const,
      { linkId: 'a', certainty: 'likely' } as const,
      { linkId: null, certainty: 'unknown' } as const,
    ),
    approvedBy: constantFrom(null, MEI),
    username: constantFrom(null, 'sam'),
  }),
  { minLength: 1, maxLength: 3 },
).map(
  (told) =>
    (seconds: number): Told[] =>
      told.map(({ late, link, ...rest }) => ({ join: join(seconds + late, { ...rest, ...link }) })),
);
const toldLeaves = array(record({ late: integer({ min: 0, max: 2 }), removedBy: constantFrom(null, MEI) }), {
  minLength: 1,
  maxLength: 2,
}).map(
  (told) =>
    (seconds: number): Told[] =>
      told.map(({ late, removedBy }) => ({ leave: leave(seconds + late, { removedBy }) })),
);
/** Whatever happened to somebody, with whatever of it nobody told. */
const history = array(oneof(toldJoins, toldLeaves), { maxLength: 8 }).map((events) =>
  events.flatMap((tell, index) => tell(index * 20)),
);

describe('one person’s stays', () => {
  it('are the same in whatever order sources tell of them, and however often', () => {
    assert(
      property(
        history.chain((told) =>
          tuple(constant(told), shuffledSubarray([...told, ...told], { minLength: told.length * 2 })),
        ),
        ([told, shuffled]) => {
          expect(facts(staysOf(shuffled))).toEqual(facts(staysOf(told)));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never overlap, and none that is over is before its own beginning', () => {
    assert(
      property(history, (told) => {
        const stays = staysOf(told);
        for (const [index, { joinedAt, leftAt }] of stays.entries()) {
          const next = stays[index + 1];
          if (joinedAt !== null && leftAt !== null) expect(leftAt >= joinedAt).toBe(true);
          if (next !== undefined) {
            expect(leftAt).not.toBeNull();
            expect(Number(leftAt)).toBeLessThanOrEqual(Number(next.joinedAt ?? next.leftAt));
          }
        }
      }),
    );
  });

  it('who leaves and is back within seconds was in twice', () => {
    const stays = staysOf([{ join: join(0) }, { leave: leave(1) }, { join: join(3) }, { leave: leave(4) }]);
    expect(stays).toMatchObject([
      { joinedAt: at(0), leftAt: at(1) },
      { joinedAt: at(3), leftAt: at(4) },
    ]);
  });

  it('who was removed twice came back in between, unseen', () => {
    const told = [{ join: join(0) }, { leave: leave(90) }, { leave: leave(40, { removedBy: MEI }) }];
    expect(staysOf(told)).toMatchObject([
      { joinedAt: at(0), leftAt: at(40), removedBy: MEI },
      { joinedAt: null, leftAt: at(90), removedBy: null },
    ]);
  });
});
