import type { World } from 'telegram-sandbox';
import type { Random } from './random.ts';

/**
 * No call lands later than this after it was sent: what the product's patience has to outlast. Longer than a restart takes,
 * so that a call of the killed process can still land after the new one has looked.
 */
export const LATEST_MS = 2_500;

type NewFault = Parameters<World['faults']['add']>[0];

const METHODS = [
  'messages.exportChatInvite',
  'messages.editExportedChatInvite',
  'messages.hideChatJoinRequest',
  'messages.hideAllChatJoinRequests',
] as const;

const BOT_METHODS = ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'getUpdates'] as const;

export function isLinkMethod(method: string): boolean {
  return METHODS.some((each) => each === method);
}

export const HOUR_MS = 3_600_000;

/** How far the product's wall clock is set, now and then, from the machine's. Milliseconds. */
const SHIFTS = [-HOUR_MS, -600_000, -5_000, 0, 5_000, 600_000, HOUR_MS, HOUR_MS] as const;

export function pickShift(random: Random): number {
  return random.pick(SHIFTS);
}

/** For some seconds the Bot API answers nothing but 502, or nobody is there at all. */
export function makeOutage(world: World, random: Random): void {
  const outage = { method: '*', front: 'bot_api', lastsSeconds: random.between(1, 3) } as const;
  world.faults.add(
    random.next() < 0.5
      ? { ...outage, kind: 'error', code: 502, message: 'Bad Gateway' }
      : { ...outage, kind: 'refuse_connections' },
  );
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
  const method = random.next() < 0.6 ? METHODS[0] : random.pick(METHODS);
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
