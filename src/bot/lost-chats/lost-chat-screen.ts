import type { InviteLink } from '../../domain/invite-link.ts';
import type { LostChat } from '../../domain/ports/lost-chat-store.ts';
import type { Wording } from '../words.ts';

export interface LostChatView {
  why: LostChat['why'];
  chat: string;
  worker: string;
  /** That may still let people in: the first of them. */
  open: InviteLink[];
  /** How many there are. */
  count: number;
}

const NAME_SHOWN = 40;

/** What an owner is told when the account can make no links in their chat any more. HTML. */
export function lostChatText({ why, chat, worker, open, count }: LostChatView, words: Wording): string {
  const more = count - open.length;
  const links = [
    words.html('lost-chat-links', { count }),
    ...open.map(({ title }) =>
      words.html('lost-chat-link', { title: shortened(title ?? words.plain('link-untitled')) }),
    ),
    ...(more > 0 ? [words.html('notice-more', { count: more })] : []),
    '',
    words.html('lost-chat-close', { chat }),
  ];
  return [
    words.html(`lost-chat-${why}`, { chat, worker }),
    '',
    ...(count === 0 ? [] : links),
    words.html('lost-chat-back', { worker }),
  ].join('\n');
}

function shortened(title: string): string {
  return title.length > NAME_SHOWN ? `${title.slice(0, NAME_SHOWN - 1)}…` : title;
}
