import type { Message } from '../../server/world/types.ts';
import { sameDay } from '../shell/times.ts';

export interface PlacedMessage {
  message: Message;
  /** First and last of a run by the same writer: the first carries the name, the last the tail. */
  first: boolean;
  last: boolean;
}

/** The messages of one day, never none. */
export interface Day {
  /** When the first was written. */
  date: number;
  messages: PlacedMessage[];
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
  return [message.service, message.chatShared, message.webAppData].some((what) => what !== undefined);
}

/** @param isChannel whether all posts are by one writer, the channel. */
export function groupMessages(messages: readonly Message[], isChannel: boolean): Day[] {
  const days: Day[] = [];
  for (const [index, message] of messages.entries()) {
    const before = messages[index - 1];
    if (before === undefined || !sameDay(before.date, message.date))
      days.push({ date: message.date, messages: [] });
    days.at(-1)?.messages.push({
      message,
      first: !sameRun(before, message, isChannel),
      last: !sameRun(message, messages[index + 1], isChannel),
    });
  }
  return days;
}
