import { ANSWERS_MAX, type JoinRequest } from '../../domain/join-request.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Chat } from '../../domain/peer.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';

const NAME_SHOWN = 40;
const CHAT_SHOWN = 64;
/** To the latest two questions: all there can be would be more than a message holds. */
const ANSWERS_SHOWN = 2 * ANSWERS_MAX;

/** "Sam Rivera (@sam_rivera)". Plain text. */
export function whoAsks({ name, username }: Pick<JoinRequest, 'name' | 'username'>): string {
  const shown = clipped(name, NAME_SHOWN);
  return username === null ? shown : `${shown} (@${username})`;
}

/** Where they want to go. */
export interface Where {
  /** null if the chat is no longer known. */
  chat: Pick<Chat, 'title'> | null;
  /** null without a link of ours. */
  link: Pick<InviteLink, 'title'> | null;
}

/** For texts that come with a link and without one. */
export function named({ chat, link }: Where, words: Wording): { chat: string; title: string; by: string } {
  return {
    chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN),
    title: link === null ? '' : (link.title ?? words.plain('link-untitled')),
    by: link === null ? 'none' : 'link',
  };
}

/** How they introduce themselves, since when they wait, and what they answered. HTML. */
export function aboutLines(
  { bio, date, answer }: Pick<JoinRequest, 'bio' | 'date' | 'answer'>,
  words: Wording,
  reading: Reading,
  now: Date,
): string[] {
  const answers = answer?.split('\n') ?? [];
  const earlier = answers.length - ANSWERS_SHOWN;
  return [
    ...(bio === null ? [] : [words.html('request-bio', { bio })]),
    words.html('request-asked-at', { at: shortMoment(date, reading, now) }),
    ...(earlier > 0 ? [words.html('request-answers-earlier', { count: earlier })] : []),
    ...answers.slice(-ANSWERS_SHOWN).map((text) => words.html('request-answer', { text })),
  ];
}

/** What became of the request. HTML. */
export function stateLine({ state, decidedBy }: JoinRequest, words: Wording): string {
  if (state === 'gone') return words.html('request-gone');
  const known = decidedBy === null ? 'no' : 'yes';
  return words.html('request-decided', { state, known, actor: clipped(decidedBy?.name ?? '', NAME_SHOWN) });
}
