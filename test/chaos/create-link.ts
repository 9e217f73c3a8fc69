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
  const asked = screen.say(`/newlink ${title}, ${settings}`);
  const since = ({ id }: Message): boolean => id > asked;
  const wish = newWish('create', title);
  wishes.push(wish);
  await screen.press(/Create link/, since);
  const done = await screen.until(`the link ${title}`, () => {
    for (const message of screen.messages().toReversed()) {
      const link = since(message) ? linkOn(screen, message, title) : undefined;
      if (link !== undefined) return { card: message.id, link };
    }
    return undefined;
  });
  wish.granted = true;
  return done;
}
