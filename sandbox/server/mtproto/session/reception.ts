import { randomBytes } from 'node:crypto';
import type { Packet, ProtocolMessage } from '../crypto/packet.ts';
import type { Arrival } from '../calls/call-desk.ts';
import type { TlObject } from '../rpc.ts';
import { coreSchema } from '../tl/core-schema.ts';
import { encodeObject } from '../tl/encode.ts';
import { TlReader } from '../tl/reader.ts';
import { idOf, isContainer, openContainer, unpack } from './containers.ts';
import type { Link } from './link.ts';
import type { BadMessage } from './received-messages.ts';
import { BAD_MESSAGE } from './received-messages.ts';
import type { Salts } from './salts.ts';
import type { ServiceMessage } from './service-messages.ts';
import type { Session } from './session.ts';

export interface ReceptionOptions {
  salts: Salts;
  /** Milliseconds. */
  now: () => number;
  onCall: (arrival: Arrival) => void;
  onService: (message: ServiceMessage) => void;
}

/** Judges every message of a packet before anybody acts on it. */
export function createReception(
  options: ReceptionOptions,
): (packet: Packet, session: Session, link: Link) => void {
  const { salts, now } = options;

  function receive({ salt, message }: Packet, session: Session, link: Link): void {
    session.attach(link);
    const bad = judgeOuter(session, message);
    if (bad !== undefined) {
      refuse(session, message, bad);
    } else if (!salts.isValid(session.keyId, salt)) {
      const newSalt = salts.current(session.keyId);
      session.notify({
        ...badMessage('bad_server_salt', message, BAD_MESSAGE.serverSalt),
        new_server_salt: newSalt,
      });
    } else if (isContainer(message)) receiveContainer(session, link, message);
    else receiveAll(session, link, [message]);
  }

  function judgeOuter(session: Session, message: ProtocolMessage): BadMessage | undefined {
    if (session.received.has(message.msgId)) {
      return isContainer(message) ? BAD_MESSAGE.containerRepeated : undefined;
    }
    return session.received.checkId(message.msgId, now() / 1000);
  }

  function receiveContainer(session: Session, link: Link, container: ProtocolMessage): void {
    const messages = openContainer(container);
    if (!messages) {
      refuse(session, container, BAD_MESSAGE.container);
    } else if (container.seqno % 2 !== 0) {
      refuse(session, container, BAD_MESSAGE.seqnoNotEven);
    } else {
      session.received.add(container.msgId, container.seqno);
      receiveAll(session, link, messages);
    }
  }

  function receiveAll(session: Session, link: Link, messages: readonly ProtocolMessage[]): void {
    if (!session.isAnnounced) announce(session, messages);
    for (const message of messages) {
      if (!link.isOpen) return;
      receiveOne(session, link, message);
    }
  }

  /** Clients send again whatever they sent before `first_msg_id`, so it is the lowest of them. */
  function announce(session: Session, messages: readonly ProtocolMessage[]): void {
    session.isAnnounced = true;
    const first = messages.reduce(
      (lowest, { msgId }) => (msgId < lowest ? msgId : lowest),
      messages[0]?.msgId ?? 0n,
    );
    const created: TlObject = {
      _: 'new_session_created',
      first_msg_id: first,
      unique_id: randomBytes(8).readBigInt64LE(),
      server_salt: salts.current(session.keyId),
    };
    session.tell(encodeObject(coreSchema, created), 'notification');
  }

  function receiveOne(session: Session, link: Link, message: ProtocolMessage): void {
    const { msgId, seqno } = message;
    if (session.received.has(msgId)) {
      repeatAnswer(session, msgId);
      return;
    }
    const body = unpack(message.body);
    const content = readCoreMessage(body);
    const bad =
      session.received.checkId(msgId, now() / 1000) ??
      checkParity(content, seqno) ??
      session.received.checkSeqno(msgId, seqno);
    if (bad !== undefined) {
      refuse(session, message, bad);
      return;
    }
    session.received.add(msgId, seqno);
    if (seqno % 2 !== 0) session.acknowledge(msgId);
    if (content) options.onService({ session, link, msgId, content });
    else options.onCall({ session, link, msgId, body });
  }

  return receive;
}

/** The client asks again because our answer did not arrive: nothing is executed twice. */
function repeatAnswer(session: Session, msgId: bigint): void {
  const answer = session.outgoing.answerTo(msgId);
  if (answer) session.repeat(answer);
  else session.acknowledge(msgId);
}

/** @returns `undefined` for what is not the protocol's own, and so must be a call. @throws TlReadError. */
function readCoreMessage(body: Buffer): TlObject | undefined {
  const id = idOf(body);
  if (id === undefined) return undefined;
  const reader = new TlReader(body, coreSchema);
  if (coreSchema.constructors.byId.has(id)) return reader.object();
  return coreSchema.methods.byId.has(id) ? reader.fields(reader.method()) : undefined;
}

/** Calls need an acknowledgement; the rest may be either: mtcute numbers even its acknowledgements as if they did. */
function checkParity(content: TlObject | undefined, seqno: number): BadMessage | undefined {
  return content || seqno % 2 !== 0 ? undefined : BAD_MESSAGE.seqnoNotOdd;
}

function refuse(session: Session, message: ProtocolMessage, code: BadMessage): void {
  session.notify(badMessage('bad_msg_notification', message, code));
}

function badMessage(
  name: string,
  { msgId, seqno }: ProtocolMessage,
  code: BadMessage,
): TlObject & { _: string } {
  return { _: name, bad_msg_id: msgId, bad_msg_seqno: seqno, error_code: code };
}
