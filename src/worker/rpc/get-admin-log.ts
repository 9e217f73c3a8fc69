import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { ChatEvent } from '../../domain/chat-event.ts';
import type { Call } from '../connection.ts';
import { chatEventFromTl } from '../tl/chat-event.ts';
import { usersFromTl } from '../tl/people.ts';

/** Telegram gives no more at once. */
export const LOG_PAGE = 100;

export interface LogEntry {
  id: string;
  at: Date;
  /** Null for what is about neither people nor links. */
  event: ChatEvent | null;
}

export interface LogQuery {
  filter: Api.ChannelAdminLogEventsFilter;
  /** Only what is older; null for the newest. */
  before: string | null;
}

/** `channels.getAdminLog`: up to 100 entries, newest first. */
export async function getAdminLog(
  read: Call,
  peer: Api.InputPeerChannel,
  { filter, before }: LogQuery,
): Promise<LogEntry[]> {
  const { events, users } = await read(
    new Api.channels.GetAdminLog({
      channel: new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash }),
      q: '',
      eventsFilter: filter,
      maxId: returnBigInt(before ?? 0),
      minId: returnBigInt(0),
      limit: LOG_PAGE,
    }),
  );
  const named = usersFromTl(users);
  return events.map((event) => ({
    id: event.id.toString(),
    at: new Date(event.date * 1000),
    event: chatEventFromTl(event, named),
  }));
}
