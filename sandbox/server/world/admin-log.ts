import type { Core } from './core.ts';
import { badRequest } from './errors.ts';
import type { Membership } from './membership.ts';
import type { AdminLog, AdminLogEvent, RecordAction } from './types.ts';

/** "Recent actions" go back 48 hours: https://core.telegram.org/api/recent-actions */
const KEPT_SECONDS = 48 * 3_600;
const MAX_EVENTS = 10_000;
const PAGE = 100;

function recent(core: Core): AdminLogEvent[] {
  const oldest = core.now() - KEPT_SECONDS;
  return (core.state.adminLog ?? []).filter((event) => event.date > oldest);
}

/** Basic groups have no admin log. */
export function createActionRecorder(core: Core): RecordAction {
  return (peerId, userId, action) => {
    if (core.state.chats.find((chat) => chat.peerId === peerId)?.kind === 'basic') return;
    const event = { id: core.next('admin_log'), peerId, date: core.now(), userId, action };
    core.state.adminLog = [...recent(core), event].slice(-MAX_EVENTS);
  };
}

export function createAdminLog(core: Core, membership: Membership): AdminLog {
  return {
    read(actorId, peerId, { maxId = 0, minId = 0, limit, matches }) {
      const { status } = membership.requireInside(actorId, peerId);
      if (status !== 'creator' && status !== 'administrator') throw badRequest('CHAT_ADMIN_REQUIRED');
      return recent(core)
        .filter((event) => event.peerId === peerId && event.id > minId && (maxId === 0 || event.id < maxId))
        .filter(matches)
        .toReversed()
        .slice(0, Math.min(Math.max(limit, 0), PAGE));
    },
  };
}
