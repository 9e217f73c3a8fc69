import { draftKind } from '../../domain/draft.ts';
import { refusalOfPrice } from '../../domain/subscription.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import { button, type QuestionContext } from './question.ts';

/**
 * Why people can't be asked to pay in the draft's chat, and the ways on, of which nothing that was typed is lost; null where
 * they can, or the chat isn't known yet. The buttons are for `answerPriceRefusal`.
 */
export async function priceRefusal(context: QuestionContext): Promise<OutgoingMessage | null> {
  const { deps, draft, words } = context;
  const chat = draft.peerId === null ? null : await deps.store.chats.find(draft.peerId);
  const refused = chat === null ? null : refusalOfPrice(chat);
  if (chat === null || refused === null) return null;
  const free = button(context, words.plain('newlink-price-make-free'), 'free');
  const another = button(context, words.plain('newlink-another-chat'), 'chat');
  return {
    html: `⚠️ ${words.html(`newlink-${refused}`, { chat: chat.title })}`,
    rows: [
      [free],
      ...(draftKind(draft) === 'new' ? [[another]] : []),
      [button(context, words.plain('newlink-cancel'), 'cancel')],
    ],
  };
}

/** Whether people may be asked to pay in the draft's chat. */
export async function takesPrice({ deps, draft }: Pick<QuestionContext, 'deps' | 'draft'>): Promise<boolean> {
  if (draft.linkId !== null || draft.peerId === null) return false;
  const chat = await deps.store.chats.find(draft.peerId);
  return chat !== null && refusalOfPrice(chat) === null;
}
