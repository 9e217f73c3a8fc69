import type { Message } from '../../world/types.ts';
import type { Call, Method } from '../call.ts';
import { readAccessibleTarget, type Target } from '../chats/target.ts';
import { badRequest } from '../errors.ts';

/** A message can be deleted for everybody for 48 hours. */
const DELETABLE_SECONDS = 48 * 3600;
const MAX_AT_ONCE = 100;

/** An administrator who may delete messages is not bound to authors and hours. */
function mayDelete({ world, bot }: Call, target: Target, message: Message): boolean {
  if (target.type === 'chat') {
    const { status, rights } = target.me;
    if (status === 'creator' || (status === 'administrator' && rights?.deleteMessages)) return true;
    if (message.fromId !== bot.id) return false;
  }
  return world.clock.now() - message.date <= DELETABLE_SECONDS;
}

export const deleteMessage: Method = (call) => {
  const target = readAccessibleTarget(call);
  const message = call.world.messages.find(target.dialog, call.params.integer('message_id') ?? 0);
  if (!message) throw badRequest('message to delete not found');
  if (!mayDelete(call, target, message)) throw badRequest("message can't be deleted for everyone");
  return call.world.messages.delete(target.dialog, message.id);
};

/** Passes over what is not there, or can't be deleted. */
export const deleteMessages: Method = (call) => {
  const target = readAccessibleTarget(call);
  for (const id of readMessageIds(call)) {
    const message = call.world.messages.find(target.dialog, id);
    if (message && mayDelete(call, target, message)) call.world.messages.delete(target.dialog, id);
  }
  return true;
};

/** `message_ids`: 1–100 of them. */
export function readMessageIds({ params }: Call): number[] {
  const given = params.json('message_ids', 'message identifiers');
  if (!Array.isArray(given) || given.length === 0) throw badRequest('message identifiers are not specified');
  if (given.length > MAX_AT_ONCE) throw badRequest('too many message identifiers specified');
  return given.map(Number);
}
