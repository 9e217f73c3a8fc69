import type { Draft } from '../../domain/draft.ts';
import type { LatestMessages } from '../screens/latest-messages.ts';
import type { OutgoingMessage } from '../screens/message.ts';

/**
 * The draft's message, and whether it can still be turned into what comes next where the person looks.
 * @param below whether what comes has to be a message of its own, such as after Telegram's chat picker, whose messages can't
 * be edited.
 */
export function standingMessage(
  draft: Draft,
  latest: LatestMessages,
  below = false,
): { id: number; editable: boolean } | null {
  const { userId, messageId: id } = draft;
  return id === null ? null : { id, editable: !below && latest.isLatest(userId, id) };
}

/** One message shows a draft: a new one takes the place of the one that stands, wherever that can't be turned into it. */
export function placed(
  screen: OutgoingMessage,
  pressed: number | null,
  standing: { id: number; editable: boolean } | null,
  anew = false,
): OutgoingMessage {
  const editable = pressed ?? (standing?.editable === true ? standing.id : null);
  const edit = anew || screen.reply !== undefined ? null : editable;
  const removes = [...new Set([standing?.id ?? null, pressed])].filter((id) => id !== null && id !== edit);
  return {
    ...screen,
    ...(edit === null ? {} : { edit }),
    ...(removes.length === 0 ? {} : { removes: removes.filter((id) => id !== null) }),
  };
}
