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
  const link = (): { card: number; link: string } | undefined => {
    for (const message of screen.messages().toReversed()) {
      const found = since(message) ? linkOn(screen, message, title) : undefined;
      if (found !== undefined) return { card: message.id, link: found };
    }
    return undefined;
  };
  // Where the account can't be reached just now, the draft asks to look again.
  for (let pressed = '', before = asked; ;) {
    const next = await screen.until(`the link ${title}`, () => {
      // On the newest message that has one: those before may be dead.
      const button = screen.button(/Check again$|Create link/, since);
      const isNew = button !== undefined && button.data !== pressed;
      const again =
        button !== undefined && (screen.wasTurnedAway(before) || screen.saysTryAgain(button.message));
      return link() ?? (isNew || again ? button : undefined);
    });
    if ('link' in next) {
      wish.granted = true;
      return next;
    }
    if (next.data === pressed) await screen.aWhile();
    before = screen.messages().at(-1)?.id ?? asked;
    if (screen.tryPress(next)) pressed = next.data;
  }
}
