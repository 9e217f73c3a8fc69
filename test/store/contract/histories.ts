import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/domain/operation.ts';
import { mayBecome } from '../../../src/domain/operation.ts';
import { IllegalTransition, LinkTaken } from '../../../src/domain/ports/operation-store.ts';
import type { StepOutcome } from '../../../src/domain/ports/operation-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { add, events, exported, issue, later, NOW, PEER } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const KINDS = ['create', 'regenerate', 'edit', 'revoke'] as const;
const OPERATIONS = ['p', 'q', 'r'] as const;

const DEEDS = ['send', 'unknown', 'back', 'postpone', 'export', 'edit', 'revoke', 'fail', 'see'] as const;

interface Action {
  on: (typeof OPERATIONS)[number];
  do: (typeof DEEDS)[number];
  hash: string;
}

const action: fc.Arbitrary<Action> = fc.record({
  on: fc.constantFrom(...OPERATIONS),
  do: fc.constantFrom(...DEEDS),
  /** Few, so that operations run into each other's links. */
  hash: fc.constantFrom('hash-base', 'h1', 'h2', 'h3'),
});

const history = fc.record({
  kinds: fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...KINDS), fc.constantFrom(...KINDS)),
  revokeFirst: fc.boolean(),
  actions: fc.array(action, { minLength: 5, maxLength: 25 }),
});

function perform(store: Store, { on, do: deed, hash }: Action, n: number): Promise<unknown> {
  const complete = (outcome: StepOutcome) => store.operations.complete(on, outcome, `new-${n}`, NOW);
  switch (deed) {
    case 'send':
      return store.operations.markSent(on, NOW);
    case 'unknown':
      return store.operations.markUnknown(on);
    case 'back':
      return store.operations.backToIntent(on, null);
    case 'postpone':
      return store.operations.postpone(on, { reason: 'retry', until: later(60) });
    case 'export':
      return complete({ step: 'export', exported: exported(hash), adopted: false });
    case 'edit':
      return complete({ step: 'edit', exported: exported(hash, { usageLimit: n + 1 }) });
    case 'revoke':
      return complete({ step: 'revoke', exported: exported(hash, { revoked: true }), replacedBy: null });
    case 'fail':
      return store.operations.fail(on, 'telegram-refused', NOW);
    case 'see':
      return store.links.recordSightings(PEER, [exported(hash, { usage: n })], NOW);
  }
}

function expectLegal(before: Operation, after: Operation): void {
  if (before.step !== after.step) {
    expect([mayBecome(before.state, 'done'), after.state]).toEqual([true, 'intent']);
  } else if (before.state !== after.state) {
    expect(mayBecome(before.state, after.state)).toBe(true);
  }
}

/** True of the store at any moment. */
async function expectAllSound(bench: Bench): Promise<void> {
  const { store } = bench;
  const operations = await Promise.all(OPERATIONS.map((id) => store.operations.find(id)));
  const { links } = await store.links.list(
    { peerId: PEER, actorId: null, state: null, text: null },
    { from: 'newest', limit: 100 },
    NOW,
  );
  const results = operations.flatMap((operation) => operation?.resultLinkId ?? []);
  expect(new Set(results).size).toBe(results.length);
  for (const operation of operations) {
    const made = links.filter((link) => link.operationId === operation?.id);
    expect(made.map((link) => link.id)).toEqual([operation?.resultLinkId ?? []].flat());
    const makes = operation?.kind === 'create' || operation?.kind === 'regenerate';
    if (operation?.state === 'done') expect(made).toHaveLength(makes ? 1 : 0);
  }
  for (const link of links) {
    if (link.replaces !== null) expect(links.map((it) => it.id)).toContain(link.replaces);
    expect(link.revoked).toBe(link.revokedAt !== null);
  }
  await bench.expectSound();
}

export function historyContract(make: () => Promise<Bench>): void {
  describe('any history of operations', () => {
    it('goes legal ways only, and makes at most one link an operation', { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(history, async ({ kinds, revokeFirst, actions }) => {
          const bench = await make();
          const { store } = bench;
          try {
            await issue(store, 'base');
            for (const [n, wanted] of kinds.entries()) {
              // A link has one successor: a second regeneration would be the first one again.
              const again = wanted === 'regenerate' && kinds.indexOf(wanted) !== n;
              const kind = again ? 'revoke' : wanted;
              const linkId = kind === 'create' ? null : 'link-base';
              await add(store, OPERATIONS[n]!, { kind, linkId, revokeFirst });
            }
            for (const [n, step] of actions.entries()) {
              const before = (await store.operations.find(step.on))!;
              const entries = (await events(store)).length;
              try {
                await perform(store, step, n);
                expectLegal(before, (await store.operations.find(step.on))!);
              } catch (error) {
                if (!(error instanceof IllegalTransition || error instanceof LinkTaken)) throw error;
                // A refusal leaves no trace.
                expect(await store.operations.find(step.on)).toEqual(before);
                expect(await events(store)).toHaveLength(entries);
              }
            }
            await expectAllSound(bench);
          } finally {
            await store.close();
          }
        }),
        { numRuns: 30 },
      );
    });
  });
}
