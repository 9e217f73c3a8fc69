import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { apiFailure } from '../../api/errors.ts';
import { MESSAGE_OPTIONS } from '../../screens/show.ts';
import type { Screen } from '../../screens/screen.ts';
import type { PostCard } from './draw-post.ts';
import { postDigest } from './post-screen.ts';

/**
 * Makes a post show that, unless it does already: links change more often than what everybody sees of them.
 * @returns whether there still is such a post that the bot may edit. @throws what may go well later.
 */
export async function editPost(
  api: Api,
  { chatId, messageId, post }: PostCard,
  screen: Screen,
  keyboard: InlineKeyboardMarkup,
): Promise<boolean> {
  if (post.shows === postDigest(screen)) return true;
  const options = { ...MESSAGE_OPTIONS, reply_markup: keyboard };
  try {
    if (post.inlineMessageId !== null) {
      await api.editMessageTextInline(post.inlineMessageId, screen.text, options);
    } else if (messageId !== null) await api.editMessageText(chatId, messageId, screen.text, options);
    return true;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === 'unchanged') return true;
    // Nobody waits for it: where the bot may edit no more, that was it.
    if (failure === 'gone' || failure === 'blocked' || failure === 'refused') return false;
    throw error;
  }
}
