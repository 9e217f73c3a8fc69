import { Refusal } from '../domain/errors.ts';
import type { KnownChat } from '../domain/ports/chat-store.ts';
import { administrator } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * How often in 24 hours a person can make the account ask Telegram about chats that they aren't known to run. People who run
 * another chat have more. Enough to set up a few chats; too little to guess ids with, or to bring a flood wait on everybody.
 */
const LOOK_UPS_A_DAY = { stranger: 20, administrator: 200 };

type Dependencies = Pick<ActionDependencies, 'store' | 'clock'>;

/**
 * To be called before the account asks about a chat for somebody. Its stored administrators can ask as often as they like;
 * everybody else spends one of their look-ups.
 * @throws Refusal `look-ups-used-up`.
 */
export async function spendLookUp(
  { store, clock }: Dependencies,
  chat: KnownChat | null,
  actorId: number,
): Promise<void> {
  if (isStoredAdministrator(chat, actorId)) return;
  const others = await store.chats.forPerson(actorId);
  const most = others.length > 0 ? LOOK_UPS_A_DAY.administrator : LOOK_UPS_A_DAY.stranger;
  if (!(await store.persons.spendLookUp(actorId, most, clock.now()))) throw new Refusal('look-ups-used-up');
}

/** Whether the person is one of the chat's administrators, by what was last read. */
export function isStoredAdministrator(chat: KnownChat | null, userId: number): boolean {
  const administrators = chat?.administrators ?? null;
  return administrators !== null && administrator(administrators, userId) !== null;
}
