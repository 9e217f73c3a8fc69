import { botDialog, type InlineButton, type Message, type World } from 'telegram-sandbox';
import type { Random } from './random.ts';

/** What a person asked for, and whether they have seen it happen. */
export interface Wish {
  kind: 'create' | 'regenerate' | 'revoke';
  title: string;
  granted: boolean;
}

export interface PersonAtWork {
  wishes: Wish[];
  /** By title, the link on the card as they see it last; null once it is revoked. */
  holds: ReadonlyMap<string, string | null>;
  /** Works until `enough`, then finishes what was begun. Rejects when nothing happens for too long. */
  work(enough: () => boolean): Promise<void>;
}

/**
 * Nothing at all on the screen for so long: the wish is lost. A start begins the wait for a call in flight anew, so that a
 * request may outlast several kills.
 */
const PATIENCE_MS = 240_000;

/**
 * Somebody who makes, regenerates and revokes links by what they read on the screen, and knows nothing of kills: a press
 * while the bot is down waits at Telegram.
 */
export function createPersonAtWork(options: {
  world: World;
  botId: number;
  userId: number;
  peerId: number;
  random: Random;
}): PersonAtWork {
  const { world, botId, userId, random } = options;
  const dialog = botDialog(botId, userId);
  const wishes: Wish[] = [];
  const holds = new Map<string, string | null>();
  let counter = 0;

  const messages = (): Message[] => world.messages.of(dialog);
  const say = (text: string): number => world.messages.send(dialog, { fromId: userId, text }).id;

  function until<T>(what: string, look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const found = look();
      if (found !== undefined) return resolve(found);
      const giveUp = setTimeout(() => {
        stop();
        reject(new Error(`waited in vain for ${what}; last: ${messages().at(-1)?.text ?? 'nothing'}`));
      }, PATIENCE_MS);
      const stop = world.subscribe(() => {
        const seen = look();
        if (seen === undefined) return;
        clearTimeout(giveUp);
        stop();
        resolve(seen);
      });
      return undefined;
    });
  }

  function button(
    label: RegExp,
    from: (message: Message) => boolean,
  ): { message: Message; data: string } | undefined {
    for (const message of messages().toReversed()) {
      if (!from(message)) continue;
      const fits = (each: InlineButton): boolean => label.test(each.text) && each.callback_data !== undefined;
      const data = message.inlineKeyboard?.flat().find(fits)?.callback_data;
      if (data !== undefined) return { message, data };
    }
    return undefined;
  }

  /** The card may be redrawn at that moment: then the new button is pressed. */
  async function press(label: RegExp, from: (message: Message) => boolean): Promise<number> {
    for (;;) {
      const found = await until(`the button ${label.source}`, () => button(label, from));
      try {
        world.messages.press(userId, dialog, found.message.id, found.data);
        return found.message.id;
      } catch {
        // Redrawn between looking and pressing: look again.
      }
    }
  }

  /** Asks and says yes; where news of the link takes the question away, as after a crash, asks again like anybody would. */
  async function confirm(ask: RegExp, yes: RegExp, card: number): Promise<void> {
    const here = ({ id }: Message): boolean => id === card;
    for (;;) {
      const asked = button(ask, here)?.data;
      await press(ask, here);
      const answer = await until(`the question ${yes.source}`, () => {
        const again = button(ask, here)?.data;
        return button(yes, here) ?? (again !== undefined && again !== asked ? 'gone' : undefined);
      });
      if (answer === 'gone') continue;
      try {
        world.messages.press(userId, dialog, card, answer.data);
        return;
      } catch {
        // Redrawn at that moment.
      }
    }
  }

  function linkOn(message: Message, title: string): string | undefined {
    if (!message.text?.includes(title) || !button(/Regenerate$/, ({ id }) => id === message.id))
      return undefined;
    return /https:\/\/t\.me\/\+[\w-]+/.exec(message.text)?.[0];
  }

  function wish(kind: Wish['kind'], title: string): Wish {
    const made: Wish = { kind, title, granted: false };
    wishes.push(made);
    return made;
  }

  async function create(title: string): Promise<{ card: number; link: string }> {
    const asked = say(
      `/newlink ${title}, ${random.between(2, 90)} people, ${random.between(2, 20)}d, ${options.peerId}`,
    );
    const since = ({ id }: Message): boolean => id > asked;
    const made = wish('create', title);
    await press(/Create link/, since);
    const done = await until(`the link ${title}`, () => {
      const card = messages().findLast((message) => since(message) && linkOn(message, title) !== undefined);
      return card === undefined ? undefined : { card: card.id, link: linkOn(card, title) ?? '' };
    });
    made.granted = true;
    holds.set(title, done.link);
    return done;
  }

  async function regenerate(
    card: number,
    link: string,
    title: string,
  ): Promise<{ card: number; link: string }> {
    const made = wish('regenerate', title);
    await confirm(/Regenerate$/, random.next() < 0.3 ? /Revoke it first/ : /Regenerate it/, card);
    const fresh = await until(`the successor of ${title}`, () => {
      const message = world.messages.find(dialog, card);
      const now = message === undefined ? undefined : linkOn(message, title);
      // While the old one is still open the card says so.
      return now === undefined || now === link || message?.text?.includes('⚠️') ? undefined : now;
    });
    made.granted = true;
    holds.set(title, fresh);
    return { card, link: fresh };
  }

  async function revoke(card: number, title: string): Promise<void> {
    const made = wish('revoke', title);
    await confirm(/Revoke$/, /Revoke it$/, card);
    await until(
      `the end of ${title}`,
      () => world.messages.find(dialog, card)?.text?.includes('🔴') || undefined,
    );
    made.granted = true;
    holds.set(title, null);
  }

  return {
    wishes,
    holds,
    async work(enough) {
      while (!enough()) {
        const title = `Trial ${userId}-${(counter += 1)}`;
        let { card, link } = await create(title);
        for (let left = random.between(0, 2); left > 0; left -= 1)
          ({ card, link } = await regenerate(card, link, title));
        if (random.next() < 0.4) await revoke(card, title);
      }
    },
  };
}
