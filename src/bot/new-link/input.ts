import type { ChatShared, Document, MessageOrigin } from 'grammy/types';
import type { ChatReference, PeerId } from '../../domain/peer.ts';
import type { BaseContext } from '../context.ts';
import { pressedZone } from '../time-zone/conversation.ts';
import { readDraftData, readQuestionData } from './data.ts';
import type { Position } from './position.ts';
import type { Input } from './question.ts';

export type Received =
  | Input
  /** A button of another question or draft. */
  | { kind: 'stale' }
  /** "Continue" of this draft: ask again. */
  | { kind: 'continue' }
  | { kind: 'command'; name: string; text: string; date: number }
  /** Nothing a question could be answered with. */
  | { kind: 'foreign' };

/** Reads an update as an answer to the question at hand. */
export function readInput(ctx: BaseContext, draftId: string, at: Position): Received {
  const { callbackQuery, message } = ctx;
  if (callbackQuery !== undefined) {
    const data = callbackQuery.data ?? '';
    if (readDraftData(data)?.draftId === draftId) return { kind: 'continue' };
    const zone = pressedZone(data);
    if (zone !== undefined) return { kind: 'command', name: 'timezone', text: zone, date: 0 };
    const press = readQuestionData(data);
    if (press === null) return { kind: 'foreign' };
    if (press.draftId !== draftId || press.step !== at.step) return { kind: 'stale' };
    return { kind: 'press', value: press.value };
  }
  if (message === undefined) return { kind: 'foreign' };
  const picked = sharedChat(message.chat_shared);
  if (picked !== null) return { kind: 'chat', reference: picked };
  const forwarded = at.step === 'chat' ? forwardedFrom(message.forward_origin) : null;
  if (forwarded !== null) return { kind: 'chat', reference: forwarded };
  if (message.document !== undefined) return sentDocument(message.document);
  if (message.text === undefined) return { kind: 'other' };
  const [, command, text = ''] = /^\/(\w+)\S*\s*(.*)$/s.exec(message.text) ?? [];
  return command === undefined
    ? { kind: 'text', text: message.text, date: message.date }
    : { kind: 'command', name: command.toLowerCase(), text, date: message.date };
}

/** What somebody chose with Telegram's chat picker. */
export function sharedChat(shared: ChatShared | undefined): ChatReference | null {
  return shared === undefined ? null : { ...named(shared.chat_id, shared.title), picked: true };
}

export function sentDocument(sent: Document): Extract<Input, { kind: 'document' }> {
  return { kind: 'document', fileId: sent.file_id, name: sent.file_name ?? '', size: sent.file_size ?? 0 };
}

function forwardedFrom(origin: MessageOrigin | undefined): ChatReference | null {
  if (origin?.type === 'channel') return named(origin.chat.id, origin.chat.title);
  return origin?.type === 'chat' ? named(origin.sender_chat.id, origin.sender_chat.title) : null;
}

function named(peerId: PeerId, title: string | undefined): ChatReference & { by: 'peerId' } {
  return { by: 'peerId', peerId, ...(title === undefined ? {} : { title }) };
}
