import type { Message } from '../../server/world/types.ts';
import { sameDay } from '../shell/times.ts';

export interface PlacedMessage {
  message: Message;
  /** The first of its day. */
  opensDay: boolean;
  /** First and last of a run by the same writer: the first carries the name, the last the tail. */
  first: boolean;
  last: boolean;
}

/** Seconds of silence after which the same writer starts a new run. */
const RUN_GAP = 600;

function sameRun(before: Message | undefined, after: Message | undefined, isChannel: boolean): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    !isService(before) &&
    !isService(after) &&
    (before.fromId === after.fromId || isChannel) &&
    after.date - before.date < RUN_GAP &&
    sameDay(before.date, after.date)
  );
}

export function isService(message: Message): boolean {
  return message.service !== undefined || message.chatShared !== undefined;
}

/** @param isChannel whether all posts are by one writer, the channel. */
export function groupMessages(messages: readonly Message[], isChannel: boolean): PlacedMessage[] {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    return {
      message,
      opensDay: before === undefined || !sameDay(before.date, message.date),
      first: !sameRun(before, message, isChannel),
      last: !sameRun(message, messages[index + 1], isChannel),
    };
  });
}
