import { Api } from 'telegram';
import { isLaterEvent } from '../domain/chat-event.ts';
import type { ChatEvent } from '../domain/chat-event.ts';
import type { AdminLogPage, RecentJoin, RecentJoins, Telegram } from '../domain/ports/telegram.ts';
import type { Call } from './connection.ts';
import { getAdminLog, LOG_PAGE } from './rpc/get-admin-log.ts';
import type { LogEntry } from './rpc/get-admin-log.ts';

/** What Telegram itself keeps of a chat: 48 hours. https://core.telegram.org/api/recent-actions */
export interface AdminLog {
  page(peer: Api.InputPeerChannel, query: Parameters<Telegram['adminLog']>[1]): Promise<AdminLogPage>;
  recentJoins(peer: Api.InputPeerChannel): Promise<RecentJoins>;
}

const KEPT_MS = 48 * 3_600_000;
const JOINS = { join: true, invite: true };
const ALL = { ...JOINS, leave: true, invites: true, ban: true, kick: true, promote: true, demote: true };

/** @param telegramNow Telegram's clock. */
export function createAdminLog(read: Call, telegramNow: () => Date): AdminLog {
  const endOfLog = (): Date => new Date(telegramNow().getTime() - KEPT_MS);

  return {
    async page(peer, { after, before = null }) {
      const filter = new Api.ChannelAdminLogEventsFilter(ALL);
      const answer = await getAdminLog(read, peer, { filter, before });
      // Whether an id that bounds a page is part of it, Telegram doesn't say.
      const entries = before === null ? answer : answer.filter(({ id }) => isLaterEvent(before, id));
      const seen = after === null ? -1 : entries.findIndex(({ id }) => !isLaterEvent(id, after));
      const lastSeen = entries[seen];
      if (lastSeen !== undefined) {
        const events = eventsOf(entries.slice(0, seen));
        return { events, oldest: lastSeen.at, complete: true, next: null };
      }
      const last = entries.at(-1);
      // A short page is not the end.
      return last === undefined
        ? { events: [], oldest: endOfLog(), complete: after === null, next: null }
        : { events: eventsOf(entries), oldest: last.at, complete: false, next: last.id };
    },

    async recentJoins(peer) {
      const filter = new Api.ChannelAdminLogEventsFilter(JOINS);
      const entries = await getAdminLog(read, peer, { filter, before: null });
      const oldest = entries.at(-1);
      const all = entries.length < LOG_PAGE || oldest === undefined;
      return { joins: eventsOf(entries).flatMap(joinsIn), since: all ? endOfLog() : oldest.at };
    },
  };
}

function eventsOf(entries: LogEntry[]): ChatEvent[] {
  return entries.flatMap(({ event }) => event ?? []);
}

function joinsIn({ at, actor, what }: ChatEvent): RecentJoin[] {
  if (what.type === 'added')
    return [{ userId: what.user.userId, name: what.user.name, date: at, link: null }];
  if (what.type !== 'joined' && what.type !== 'joined-by-request') return [];
  return [{ userId: actor.userId, name: actor.name, date: at, link: what.link }];
}
