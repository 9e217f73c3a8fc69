import type { TlObject, TlValue } from '../rpc.ts';
import { coreSchema } from '../tl/core-schema.ts';
import { encodeObject } from '../tl/encode.ts';
import { intOf, longOf, longsOf } from '../tl/fields.ts';
import type { Link } from './link.ts';
import type { Salts } from './salts.ts';
import type { Session } from './session.ts';
import type { SessionRegistry } from './sessions.ts';

export interface ServiceOptions {
  salts: Salts;
  sessions: SessionRegistry;
  /** Milliseconds. */
  now: () => number;
  /** Nobody may use this key any more. */
  destroyKey: (keyId: string) => void;
}

export interface ServiceMessage {
  session: Session;
  link: Link;
  msgId: bigint;
  content: TlObject;
}

/** Beside `ReceivedMessages.state`: what the answering side knows of a message. */
const BEING_PROCESSED = 32;
const ANSWERED = 64;
const ACKNOWLEDGED = 8;

/** Answers what clients say about the protocol itself. https://core.telegram.org/mtproto/service_messages */
export function createServiceDesk(options: ServiceOptions): (message: ServiceMessage) => void {
  const { salts, sessions, now } = options;

  function futureSalts({ session, msgId, content }: ServiceMessage): void {
    const offered: TlValue[] = salts
      .future(session.keyId, intOf(content, 'num'))
      .map(({ validSince, validUntil, salt }) => ({
        _: 'future_salt',
        valid_since: validSince,
        valid_until: validUntil,
        salt,
      }));
    const seconds = Math.floor(now() / 1000);
    session.notify({ _: 'future_salts', req_msg_id: msgId, now: seconds, salts: offered });
  }

  function destroySession({ session, content }: ServiceMessage): void {
    const sessionId = longOf(content, 'session_id');
    // A session cannot destroy itself, only its siblings.
    const destroyed = sessionId !== session.id && sessions.destroy(session.keyId, sessionId);
    session.notify({ _: destroyed ? 'destroy_session_ok' : 'destroy_session_none', session_id: sessionId });
  }

  function destroyKey({ session }: ServiceMessage): void {
    session.notify({ _: 'destroy_auth_key_ok' });
    options.destroyKey(session.keyId);
  }

  return (message) => {
    const { session, link, msgId, content } = message;
    switch (content._) {
      case 'msgs_ack':
        session.outgoing.acknowledge(longsOf(content, 'msg_ids'));
        return;
      case 'ping_delay_disconnect':
        link.dropAfter(Math.max(intOf(content, 'disconnect_delay'), 0) * 1000);
        session.notify({ _: 'pong', msg_id: msgId, ping_id: longOf(content, 'ping_id') });
        return;
      case 'ping':
        session.notify({ _: 'pong', msg_id: msgId, ping_id: longOf(content, 'ping_id') });
        return;
      case 'get_future_salts':
        futureSalts(message);
        return;
      case 'destroy_session':
        destroySession(message);
        return;
      case 'destroy_auth_key':
        destroyKey(message);
        return;
      case 'msgs_state_req':
        tellStates(session, msgId, longsOf(content, 'msg_ids'));
        return;
      case 'msg_resend_req':
        resend(session, msgId, longsOf(content, 'msg_ids'));
        return;
      case 'rpc_drop_answer':
        session.answer(msgId, encodeObject(coreSchema, dropAnswer(session, longOf(content, 'req_msg_id'))));
        return;
      // Only HTTP waits; and what a client knows of our messages changes nothing that is owed.
      default:
    }
  };
}

function tellStates(session: Session, reqMsgId: bigint, msgIds: readonly bigint[]): void {
  const info = Buffer.from(msgIds.map((msgId) => stateOf(session, msgId)));
  session.notify({ _: 'msgs_state_info', req_msg_id: reqMsgId, info });
}

function stateOf(session: Session, msgId: bigint): number {
  const state = session.received.state(msgId);
  if (!session.received.has(msgId)) return state;
  if (session.running.has(msgId)) return state | ACKNOWLEDGED | BEING_PROCESSED;
  return session.outgoing.answerTo(msgId) ? state | ACKNOWLEDGED | ANSWERED : state | ACKNOWLEDGED;
}

/** Says the named messages again, or, if any of them is gone, what is known of all. */
function resend(session: Session, reqMsgId: bigint, msgIds: readonly bigint[]): void {
  const found = msgIds.flatMap((msgId) => session.outgoing.find(msgId) ?? []);
  if (found.length < msgIds.length) tellStates(session, reqMsgId, msgIds);
  else for (const message of found) session.repeat(message);
}

function dropAnswer(session: Session, msgId: bigint): TlObject {
  if (session.running.has(msgId)) {
    session.refuseAnswer(msgId);
    return { _: 'rpc_answer_dropped_running' };
  }
  const answer = session.outgoing.answerTo(msgId);
  if (!answer || !session.outgoing.isOwed(answer.msgId)) return { _: 'rpc_answer_unknown' };
  session.outgoing.drop(answer);
  return { _: 'rpc_answer_dropped', msg_id: answer.msgId, seq_no: answer.seqno, bytes: answer.body.length };
}
