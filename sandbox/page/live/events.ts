import type { WorldEvent } from '../../server/world/types.ts';
import { PEOPLE_ROOT } from '../people.ts';

export type Connection = 'connecting' | 'live';

/** `reconnected` is said when events may have been missed: everything shown must be read again. */
export type LiveEvent = WorldEvent | { type: 'reconnected' };

export interface Live {
  /** @returns a function that stops the listening. */
  subscribe: (listener: (event: LiveEvent) => void) => () => void;
  watchConnection: (listener: (connection: Connection) => void) => () => void;
}

const EVENT_TYPES: readonly WorldEvent['type'][] = [
  'message',
  'message_edited',
  'message_deleted',
  'callback_query',
  'callback_answer',
  'web_app_answer',
  'member',
  'join_request',
  'join_request_closed',
  'link',
  'link_deleted',
  'chat',
  'user',
  'bot_settings',
  'bot_blocked',
  'session_revoked',
  'login_token_accepted',
  'faults',
  'clock',
];

/** The longest pause between two attempts to connect. */
const RETRY_CEILING_MS = 5_000;

/** Listens to the world for as long as the page is open, and connects again when the line drops. */
export function openLive(): Live {
  const listeners = new Set<(event: LiveEvent) => void>();
  const watchers = new Set<(connection: Connection) => void>();
  let connection: Connection = 'connecting';
  let connectedBefore = false;
  let failures = 0;

  const say = (event: LiveEvent) => listeners.forEach((listener) => listener(event));
  const become = (next: Connection) => {
    connection = next;
    watchers.forEach((watcher) => watcher(next));
  };

  function connect() {
    const source = new EventSource(`${PEOPLE_ROOT}/events`);
    source.addEventListener('open', () => {
      failures = 0;
      become('live');
      if (connectedBefore) say({ type: 'reconnected' });
      connectedBefore = true;
    });
    source.addEventListener('error', () => {
      // The browser gives up on some failures (a 502 of a restarting server), so the retry is ours.
      source.close();
      become('connecting');
      failures += 1;
      setTimeout(connect, Math.min(250 * 2 ** failures, RETRY_CEILING_MS));
    });
    for (const type of EVENT_TYPES) {
      source.addEventListener(type, (message: MessageEvent<string>) => {
        const event: WorldEvent = JSON.parse(message.data);
        say(event);
      });
    }
  }

  connect();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    watchConnection(watcher) {
      watchers.add(watcher);
      watcher(connection);
      return () => void watchers.delete(watcher);
    },
  };
}
