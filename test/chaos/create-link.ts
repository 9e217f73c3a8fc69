import type { Message } from 'telegram-sandbox';
import type { Screen } from './screen.ts';
import { newWish, type Wish } from './wish.ts';

/** The link on a card that can be regenerated. */
export function linkOn(screen: Screen, message: Message, title: string): string | undefined {
  if (!message.text?.includes(title) || !screen.button(/Regenerate$/, ({ id }) => id === message.id)) {
    return undefined;
  }
  return /https:\/\/t\.me\/\+[\w-]+/.exec(message.text)?.[0];
}

/** Asks for a link in words and says yes. @returns its card and the link. */
export async function createLink(
  screen: Screen,
  wishes: Wish[],
  title: string,
  settings: string,
): Promise<{ card: number; link: string }> {
  const wish = newWish('create', title);
  wishes.push(wish);
  const asked = screen.messages().at(-1)?.id ?? 0;
  const since = ({ id }: Message): boolean => id > asked;
  const created = await screen.pursue({
    what: `the link ${title}`,
    write: `/newlink ${title}, ${settings}`,
    reached: () => {
      for (const message of screen.messages().toReversed()) {
        const link = since(message) ? linkOn(screen, message, title) : undefined;
        if (link !== undefined) return { card: message.id, link };
      }
      return undefined;
    },
    // On the newest message that has one: those before may be dead.
    next: () => screen.button(/Check again$|Create link/, since),
  });
  wish.granted = true;
  return created;
}
