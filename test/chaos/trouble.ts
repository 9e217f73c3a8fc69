import type { World } from '../../src/sandbox/world/world.ts';
import type { Random } from './random.ts';

/** No call lands later than this after it was sent: what the product's patience has to outlast. */
export const LATEST_MS = 700;

const METHODS = ['messages.exportChatInvite', 'messages.editExportedChatInvite'] as const;

/** Keeps about half of the calls that matter in some trouble, one kind at a time. */
export function makeTrouble(world: World, workerId: number, random: Random): void {
  if (world.faults.all().length > 0) return;
  const method = random.next() < 0.75 ? METHODS[0] : METHODS[1];
  const fault = { method, userId: workerId, times: 1 };
  const kind = random.pick([
    'none',
    'none',
    'late',
    'late',
    'drop_before',
    'drop_after',
    'black_hole',
    'silence',
  ] as const);
  if (kind === 'none') return;
  if (kind === 'late') {
    const executeAfterMs = random.between(0, LATEST_MS);
    world.faults.add({ ...fault, kind, executeAfterMs, answerAfterMs: random.between(0, 100) });
  } else {
    world.faults.add({ ...fault, kind });
  }
}
