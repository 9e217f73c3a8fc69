import { useRef, useState } from 'preact/hooks';
import type { DialogKey, Message } from '../../server/world/types.ts';
import type { ConversationView } from '../answers.ts';
import { type OutgoingMessage, people, Refusal } from '../people.ts';
import { sentenceOf } from '../shell/refusals.ts';
import { t } from '../text.ts';
import type { Live } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';
import { useRemote } from './use-remote.ts';

/** A message that Telegram has not confirmed yet. */
export interface Pending {
  localId: number;
  dialog: DialogKey;
  message: OutgoingMessage;
  text: string;
  /** The newest message that was known before it. */
  after: number;
  /** Telegram's answer was lost, so that only the conversation tells whether it arrived. */
  lost?: true;
  /** A sentence, once Telegram refused it. */
  failure?: string;
}

export interface Conversation {
  view: ConversationView | undefined;
  pending: Pending[];
  send: (message: OutgoingMessage) => void;
  discard: (localId: number) => void;
}

function arrived({ messages }: ConversationView, { text, after }: Pending, userId: number): boolean {
  return messages.some(
    (message) =>
      message.id > after && message.fromId === userId && (message.text ?? message.caption ?? '') === text,
  );
}

function withMessage(view: ConversationView, message: Message): ConversationView {
  const known = view.messages.some((shown) => shown.id === message.id);
  const messages = known
    ? view.messages.map((shown) => (shown.id === message.id ? message : shown))
    : [...view.messages, message].sort((a, b) => a.id - b.id);
  return { ...view, messages };
}

/** One dialog as one person sees it, kept up to date message by message. */
export function useConversation(live: Live, userId: number, key: DialogKey): Conversation {
  const remote = useRemote(`${userId} ${key}`, () => people.conversation(userId, key));
  const [pending, setPending] = useState<Pending[]>([]);
  const lastId = useRef(0);
  const sending = useRef<Promise<unknown>>(Promise.resolve());

  const confirm = (message: Message) => {
    remote.patch((view) => withMessage(view, message));
    if (message.fromId !== userId) return;
    setPending((shown) => {
      const first = shown.find(
        (entry) => !entry.failure && entry.dialog === key && entry.text === (message.text ?? ''),
      );
      return first ? shown.filter((entry) => entry !== first) : shown;
    });
  };

  async function readAgain() {
    const view = await remote.refresh();
    if (!view) return;
    setPending((shown) =>
      shown.flatMap((entry) => {
        if (!entry.lost || entry.dialog !== key) return [entry];
        const { lost: _lost, ...rest } = entry;
        return arrived(view, entry, userId) ? [] : [{ ...rest, failure: t('send-failed') }];
      }),
    );
  }

  useLiveEvents(live, (event) => {
    if (event.type === 'reconnected' || event.type === 'bot_settings') void readAgain();
    if (event.type === 'message_deleted' && event.dialog === key) {
      remote.patch((view) => ({
        ...view,
        messages: view.messages.filter((shown) => shown.id !== event.messageId),
      }));
    }
    if ((event.type !== 'message' && event.type !== 'message_edited') || event.message.dialog !== key) return;
    confirm(event.message);
    // Only the front knows what the message leaves of the reply keyboard.
    if (event.message.replyKeyboard || remote.value?.replyKeyboard) void remote.refresh();
  });

  const discard = (localId: number) =>
    setPending((shown) => shown.filter((entry) => entry.localId !== localId));

  const send = (message: OutgoingMessage) => {
    lastId.current += 1;
    const localId = lastId.current;
    const text = 'text' in message ? message.text : '';
    const after = remote.value?.messages.at(-1)?.id ?? 0;
    setPending((shown) => [...shown, { localId, dialog: key, message, text, after }]);
    const change = (how: Partial<Pending>) =>
      setPending((shown) => shown.map((entry) => (entry.localId === localId ? { ...entry, ...how } : entry)));
    // Several that are sent at once arrive in their order.
    sending.current = sending.current
      .then(() => people.send(userId, key, message))
      .then(() => remote.refresh())
      .then(
        () => discard(localId),
        (error: unknown) => {
          if (error instanceof Refusal) return change({ failure: sentenceOf(error) });
          change({ lost: true });
          return readAgain();
        },
      );
  };

  return {
    view: remote.value,
    pending: pending.filter((entry) => entry.dialog === key),
    send,
    discard,
  };
}
