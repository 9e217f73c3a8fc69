import { setTimeout } from 'node:timers/promises';
import { botDialog, type InlineButton, type Message, type World } from 'telegram-sandbox';

/**
 * Nothing at all on the screen for so long: the wish is lost. A start begins the wait for a call in flight anew, so that a
 * request may outlast several kills.
 */
const PATIENCE_MS = 240_000;
const TURNED_AWAY =
  /isn’t answering right now|can’t reach Telegram right now|can’t reach its database right now/;
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
  /**
   * Presses one button after the other until it is so. Each once, and again some time after the bot said to try again, like
   * anybody would: what they were told couldn't be done may be done by then, where whoever said so was killed.
   */
  pursue<T>(goal: Goal<T>): Promise<T>;
}

export interface Goal<T> {
  /** As it is named when it was waited for in vain. */
  what: string;
  reached: () => T | undefined;
  /** The button nearest to the goal. */
  next: () => Found | undefined;
  /** Told of each button that was pressed. */
  pressed?: (found: Found) => void;
  /** What they write first, and again where they are told to try again and there is no button. */
  write?: string;
}

export interface Found {
  message: Message;
  label: string;
  data: string;
}

export function createScreen(world: World, botId: number, userId: number): Screen {
  const dialog = botDialog(botId, userId);
  const messages = (): Message[] => world.messages.of(dialog);

  /** For who reads why somebody was stuck. */
  const seenLast = (): string =>
    messages()
      .slice(-5)
      .map(({ id, text, inlineKeyboard }) => {
        const labels = inlineKeyboard?.flat().map((each) => `[${each.text}]`) ?? [];
        return `  ${id}: ${text ?? ''} ${labels.join(' ')}`;
      })
      .join('\n');

  function until<T>(what: string, look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const found = look();
      if (found !== undefined) return resolve(found);
      const giveUp = globalThis.setTimeout(() => {
        stop();
        reject(new Error(`${userId} waited in vain for ${what}; they see:\n${seenLast()}`));
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
      const found = message.inlineKeyboard?.flat().find(fits);
      if (found?.callback_data !== undefined)
        return { message, label: found.text, data: found.callback_data };
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

  const say = (text: string): number => world.messages.send(dialog, { fromId: userId, text }).id;

  async function press(label: RegExp, from: (message: Message) => boolean): Promise<number> {
    for (;;) {
      const found = await until(`the button ${label.source}`, () => button(label, from));
      if (tryPress(found)) return found.message.id;
    }
  }

  /** Whether the bot said, in a message since that one or on the one that was pressed, to try again. */
  const wasTurnedAway = (after: number, on: number | undefined): boolean =>
    messages().some(({ id, text }) => (id > after || id === on) && TURNED_AWAY.test(text ?? ''));
  const newest = (): number => messages().at(-1)?.id ?? 0;

  async function pursue<T>({ what, reached, next, pressed, write }: Goal<T>): Promise<T> {
    const done = new Set<string>();
    let before = newest();
    let on: number | undefined;
    if (write !== undefined) say(write);
    for (;;) {
      const step = await until(what, () => {
        const goal = reached();
        if (goal !== undefined) return { goal };
        const found = next();
        if (found !== undefined && !done.has(found.data)) return { found };
        return wasTurnedAway(before, on) ? 'again' : undefined;
      });
      if (step === 'again') {
        await setTimeout(AGAIN_MS);
        before = newest();
        on = undefined;
        done.clear();
        if (write !== undefined && reached() === undefined && next() === undefined) say(write);
      } else if ('goal' in step) {
        return step.goal;
      } else {
        before = newest();
        if (!tryPress(step.found)) continue;
        on = step.found.message.id;
        done.add(step.found.data);
        pressed?.(step.found);
      }
    }
  }

  return {
    messages,
    find: (messageId) => world.messages.find(dialog, messageId),
    say,
    until,
    button,
    press,
    tryPress,
    pursue,
  };
}
