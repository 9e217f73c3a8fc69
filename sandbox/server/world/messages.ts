import type { Core } from './core.ts';
import { mayWriteTo } from './first-word.ts';
import { parseDialog } from './dialog.ts';
import { badRequest, forbidden } from './errors.ts';
import { createPresses } from './presses.ts';
import { hasRight, isInside } from './rights.ts';
import type { DialogKey, Message, StoredFile } from './types.ts';
import type { Messages, NewMessage } from './world.ts';

/** Of one dialog; the oldest are forgotten. */
const MAX_MESSAGES = 10_000;

/** Of all files together, as they are kept; the oldest are forgotten. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** The newest files that fit, oldest first. */
function newestFiles(files: readonly StoredFile[]): StoredFile[] {
  let kept = files.length;
  let bytes = 0;
  for (const { data } of files.toReversed()) {
    bytes += data.length;
    if (bytes > MAX_FILE_BYTES) break;
    kept -= 1;
  }
  return files.slice(kept);
}

/** A person's message to a bot counts as having started it. */
function startedPair(dialog: DialogKey, fromId: number | undefined): string | undefined {
  const place = parseDialog(dialog);
  return place.type === 'bot' && fromId === place.userId ? `${place.botId}:${place.userId}` : undefined;
}

export function createMessages(core: Core): Messages {
  const { state } = core;

  /** Ids count up. @returns -1 for none. */
  function indexOf(dialog: DialogKey, messageId: number): number {
    const messages = state.messages[dialog] ?? [];
    let [low, high] = [0, messages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((messages[middle]?.id ?? 0) < messageId) low = middle + 1;
      else high = middle;
    }
    return messages[low]?.id === messageId ? low : -1;
  }

  function find(dialog: DialogKey, messageId: number): Message | undefined {
    return state.messages[dialog]?.[indexOf(dialog, messageId)];
  }

  function requireMayWrite(dialog: DialogKey, { fromId, service }: NewMessage): void {
    const place = parseDialog(dialog);
    if (place.type === 'bot') {
      const pair = `${place.botId}:${place.userId}`;
      const blocked = state.blocked.includes(pair);
      if (blocked && fromId === place.userId) throw badRequest('YOU_BLOCKED_USER');
      if (blocked) throw forbidden('USER_IS_BLOCKED');
      if (fromId !== place.userId && !mayWriteTo(core, place.botId, place.userId)) {
        throw badRequest('PEER_ID_INVALID');
      }
      return;
    }
    if (service || fromId === undefined) return;
    const chat = state.chats.find((chat) => chat.peerId === place.peerId);
    const member = state.members[place.peerId]?.find((member) => member.userId === fromId);
    if (!chat) throw badRequest('PEER_ID_INVALID');
    if (chat.migratedTo !== undefined) throw badRequest('CHAT_ID_INVALID');
    if (!member || !isInside(member))
      throw chat.username ? forbidden('CHAT_WRITE_FORBIDDEN') : badRequest('CHANNEL_PRIVATE');
    if (chat.kind === 'channel' && !hasRight(member, 'postMessages')) throw forbidden('CHAT_WRITE_FORBIDDEN');
  }

  return {
    ...createPresses(core, find),
    of: (dialog) => [...(state.messages[dialog] ?? [])],
    find,
    send(dialog, content) {
      requireMayWrite(dialog, content);
      return core.change(() => {
        const message = { ...content, id: core.next(`message:${dialog}`), dialog, date: core.now() };
        core.spliceMessages(dialog, state.messages[dialog]?.length ?? 0, 0, message);
        const tooMany = (state.messages[dialog]?.length ?? 0) - MAX_MESSAGES;
        if (tooMany > 0) core.spliceMessages(dialog, 0, tooMany);
        const pair = startedPair(dialog, content.fromId);
        if (pair !== undefined && !state.started.includes(pair)) state.started = [...state.started, pair];
        core.emit({ type: 'message', message });
        return message;
      });
    },
    edit(dialog, messageId, changes) {
      const before = find(dialog, messageId);
      if (!before) throw badRequest('MESSAGE_ID_INVALID');
      return core.change(() => {
        const { inlineKeyboard: _replaced, ...kept } = before;
        const message: Message = { ...kept, ...changes, editDate: core.now() };
        core.spliceMessages(dialog, indexOf(dialog, messageId), 1, message);
        core.emit({ type: 'message_edited', message });
        return message;
      });
    },
    delete(dialog, messageId) {
      const at = indexOf(dialog, messageId);
      if (at === -1) return false;
      core.change(() => {
        core.spliceMessages(dialog, at, 1);
        core.emit({ type: 'message_deleted', dialog, messageId });
      });
      return true;
    },
    addFile({ name, mimeType, data }) {
      return core.change(() => {
        const file = {
          number: core.next('file') - 1,
          fileId: core.random(24).toString('base64url'),
          uniqueId: core.random(9).toString('base64url'),
          name,
          mimeType,
          size: data.length,
          data: data.toString('base64'),
        };
        state.files = newestFiles([...state.files, file]);
        return file;
      });
    },
    file: (fileId) => state.files.find((file) => file.fileId === fileId),
  };
}
