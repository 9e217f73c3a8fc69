import { botDialog, type InlineButton, type Message, type World } from 'telegram-sandbox';

/**
 * Nothing at all on the screen for so long: the wish is lost. A start begins the wait for a call in flight anew, so that a
 * request may outlast several kills.
 */
const PATIENCE_MS = 240_000;

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

  return {
    messages,
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
        await press(ask, here);
        const answer = await until(`the question ${yes.source}`, () => {
          const again = button(ask, here)?.data;
          return button(yes, here) ?? (again !== undefined && again !== asked ? 'gone' : undefined);
        });
        if (answer !== 'gone' && tryPress(answer)) return;
      }
    },
  };
}
