import { expect, test } from 'vitest';
import { batchTimeLeft, isEnded, lineKey, stopsBatch, waitingLines } from './batch.ts';
import type { Batch } from './batch.ts';

const START = new Date('2026-11-29T12:00:00Z');

function batch(changes: Partial<Batch>): Batch {
  return {
    id: 'b',
    idempotencyKey: 'k',
    kind: 'create',
    lockdownId: null,
    peerId: -100,
    actorId: 1,
    actorName: 'Mei',
    locale: 'en',
    accountId: 2,
    state: 'running',
    stoppedBy: null,
    total: 100,
    done: 0,
    failed: 0,
    underWay: 0,
    wait: null,
    createdAt: START,
    activeSince: START,
    finishedBefore: 0,
    finishedAt: null,
    toldAt: null,
    ...changes,
  };
}

function after(seconds: number): Date {
  return new Date(START.getTime() + seconds * 1_000);
}

test('a batch takes as long for the rest as it took for what it made', () => {
  expect(batchTimeLeft(batch({ done: 18, failed: 2 }), after(10))).toBe(40_000);
});

test('a wait comes before the rest', () => {
  const wait = { reason: 'flood', until: after(70) } as const;
  expect(batchTimeLeft(batch({ done: 20, wait }), after(10))).toBe(100_000);
});

test('a batch that was resumed has the pace of since then', () => {
  expect(batchTimeLeft(batch({ done: 60, finishedBefore: 50 }), after(10))).toBe(40_000);
});

test('nobody can tell how long the first lines take, or when a paused batch goes on', () => {
  expect(batchTimeLeft(batch({ done: 1 }), after(1))).toBeNull();
  expect(batchTimeLeft(batch({ done: 50, state: 'paused' }), after(1))).toBeNull();
});

test('what is neither finished nor under way waits', () => {
  expect(waitingLines(batch({ done: 20, failed: 3, underWay: 8 }))).toBe(69);
});

test('a batch has ended once it is finished, and not when it is cancelled', () => {
  expect(isEnded(batch({ state: 'cancelled', underWay: 3 }))).toBe(false);
  expect(isEnded(batch({ state: 'cancelled', finishedAt: after(3) }))).toBe(true);
});

test('the loss of a right stops a batch, a title that is refused does not', () => {
  expect(stopsBatch('actor-lacks-right')).toBe(true);
  expect(stopsBatch('title-invalid')).toBe(false);
});

test('each try of each line has a key of its own', () => {
  expect(new Set([lineKey('b', 1, 0), lineKey('b', 1, 1), lineKey('b', 11, 0)]).size).toBe(3);
});
