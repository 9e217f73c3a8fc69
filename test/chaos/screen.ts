import { setTimeout } from 'node:timers/promises';
import { botDialog, type InlineButton, type Message, type World } from 'telegram-sandbox';

/**
 * Nothing at all on the screen for so long: the wish is lost. A start begins the wait for a call in flight anew, so that a
 * request may outlast several kills.
 */
const PATIENCE_MS = 240_000;
const TURNED_AWAY =
  /isn’t answering right now|can’t reach Telegram right now|can’t reach its database right now/;
/** What an act gives that wasn't done, as the bot said to try again. */
export const TRY_AGAIN = 'try again';
/** “In a minute”, in a world where all takes a tenth of that. */
const AGAIN_MS = 3_000;

/** A person's chat with the bot. A press or message while the bot is down waits at Telegram. */
export interface Screen {
  messages(): Message[];
  find(messageId: number): Message | undefined;
  /** @returns the message's id. */
  say(text: string): number;
  /** Rejects when it isn't so for too long. */
  until<T>(what: string, look: () => T | undefined): Promise<T>;
  /** The newest button with that label. */
  button(label: RegExp, from: (message: Message) => boolean): Found | undefined;
  /** Waits for the button. It may be redrawn at that moment: then the new one is pressed. @returns the message's id. */
  press(label: RegExp, from: (message: Message) => boolean): Promise<number>;
  /** @returns false if it was redrawn at that moment. */
  tryPress(found: Found): boolean;
  /** Whether the bot said after that message that it can't reach the account, and to try again. */
  wasTurnedAway(after: number): boolean;
  /** Whether that message itself says so. */
  saysTryAgain(message: Message): boolean;
  /** Some time after they were told to try again. */
  aWhile(): Promise<void>;
  /** Does it, and waits; does it again where that gave `TRY_AGAIN`, and where the bot says to try again in a minute, as it can't reach the account. */
  insist<T>(what: string, act: () => Promise<unknown>, look: () => T | undefined): Promise<T>;
  /** Asks and says yes; where news of the link takes the question away, as after a crash, asks again like anybody would. */
  confirm(ask: RegExp, yes: RegExp, messageId: number): Promise<void>;
}

export interface Found {
  message: Message;
  data: string;
}

export function createScreen(world: World, botId: number, userId: number): Screen {
  const dialog = botDialog(botId, userId);
  const messages = (): Message[] => world.messages.of(dialog);

  function until<T>(what: string, look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const found = look();
      if (found !== undefined) return resolve(found);
      const giveUp = globalThis.setTimeout(() => {
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

  function button(label: RegExp, from: (message: Message) => boolean): Found | undefined {
    for (const message of messages().toReversed()) {
      if (!from(message)) continue;
      const fits = (each: InlineButton): boolean => label.test(each.text) && each.callback_data !== undefined;
      const data = message.inlineKeyboard?.flat().find(fits)?.callback_data;
      if (data !== undefined) return { message, data };
    }
    return undefined;
  }

  function tryPress({ message, data }: Found): boolean {
    try {
      world.messages.press(userId, dialog, message.id, data);
      return true;
    } catch {
      return false;
    }
  }

  async function press(label: RegExp, from: (message: Message) => boolean): Promise<number> {
    for (;;) {
      const found = await until(`the button ${label.source}`, () => button(label, from));
      if (tryPress(found)) return found.message.id;
    }
  }

  const wasTurnedAway = (after: number): boolean =>
    messages().some(({ id, text }) => id > after && TURNED_AWAY.test(text ?? ''));

  const isLast = ({ id }: Message): boolean => id === messages().at(-1)?.id;
  const aWhile = (): Promise<void> => setTimeout(AGAIN_MS);

  async function insist<T>(what: string, act: () => Promise<unknown>, look: () => T | undefined): Promise<T> {
    for (;;) {
      // While it is done, they may be turned away and have asked again: what counts is what is said afterwards.
      const done = await act();
      const before = messages().at(-1)?.id ?? 0;
      const again = (): boolean => wasTurnedAway(before) || button(/Check again$/, isLast) !== undefined;
      const seen =
        done === TRY_AGAIN ? TRY_AGAIN : await until(what, () => look() ?? (again() ? TRY_AGAIN : undefined));
      if (seen !== TRY_AGAIN) return seen;
      await aWhile();
    }
  }

  return {
    messages,
    wasTurnedAway,
    saysTryAgain: ({ text }) => TURNED_AWAY.test(text ?? ''),
    aWhile,
    insist,
    find: (messageId) => world.messages.find(dialog, messageId),
    say: (text) => world.messages.send(dialog, { fromId: userId, text }).id,
    until,
    button,
    press,
    tryPress,
    async confirm(ask, yes, messageId) {
      const here = ({ id }: Message): boolean => id === messageId;
      for (;;) {
        const asked = button(ask, here)?.data;
        const before = messages().at(-1)?.id ?? 0;
        await press(ask, here);
        const answer = await until(`the question ${yes.source}`, () => {
          const again = button(ask, here)?.data;
          const isGone = (again !== undefined && again !== asked) || wasTurnedAway(before);
          return button(yes, here) ?? (isGone ? 'gone' : undefined);
        });
        if (answer === 'gone') {
          if (wasTurnedAway(before)) await aWhile();
        } else if (tryPress(answer)) return;
      }
    },
  };
}
