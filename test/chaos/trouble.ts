import type { World } from 'telegram-sandbox';
import type { Random } from './random.ts';

/**
 * No call lands later than this after it was sent: what the product's patience has to outlast. Longer than a restart takes,
 * so that a call of the killed process can still land after the new one has looked.
 */
export const LATEST_MS = 2_500;

type NewFault = Parameters<World['faults']['add']>[0];

const METHODS = ['messages.exportChatInvite', 'messages.editExportedChatInvite'] as const;

const BOT_METHODS = ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'getUpdates'] as const;

export function isLinkMethod(method: string): boolean {
  return METHODS.some((each) => each === method);
}

/** Keeps about half of the calls that matter in some trouble, one kind at a time; now and then the Bot API as well. */
export function makeTrouble(world: World, workerId: number, random: Random): void {
  if (world.faults.all().length > 0) return;
  if (random.next() < 0.2) world.faults.add(botTrouble(random));
  else makeLinkTrouble(world, workerId, random);
}

function botTrouble(random: Random): NewFault {
  const method = random.pick(BOT_METHODS);
  const kind = random.pick(['error', 'drop_before', 'drop_after', 'flood'] as const);
  if (kind === 'error') return { method, kind, code: 502, message: 'Bad Gateway' };
  return kind === 'flood' ? { method, kind, seconds: 1 } : { method, kind };
}

function makeLinkTrouble(world: World, workerId: number, random: Random): void {
  const method = random.next() < 0.75 ? METHODS[0] : METHODS[1];
  const fault = { method, userId: workerId, times: 1 };
  const kind = random.pick([
    'none',
    'none',
    'late',
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
