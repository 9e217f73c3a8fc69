import type { InlineKeyboardButton } from 'grammy/types';
import { draftKind, isBlank, type Draft } from '../../domain/draft.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import type { Wording } from '../words.ts';
import { draftData } from './data.ts';

/** What is said when a draft is cancelled: nothing typed is lost by it. */
export function cancelled(draft: Draft, words: Wording): OutgoingMessage {
  const html = words.html(draftKind(draft) === 'new' ? 'cancelled' : 'cancelled-change');
  if (isBlank(draft)) return { html };
  return { html: `${html} ${words.html('cancelled-draft')}`, rows: restoreRows(draft.id, words) };
}

export function draftClosed(draftId: string, words: Wording): OutgoingMessage {
  return { html: words.html('draft-closed'), rows: restoreRows(draftId, words) };
}

export function restoreRows(draftId: string, words: Wording): InlineKeyboardButton[][] {
  return [[{ text: words.plain('draft-bring-back'), callback_data: draftData(draftId, 'continue') }]];
}
