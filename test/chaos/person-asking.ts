import { setTimeout } from 'node:timers/promises';
import { botDialog, type World } from 'telegram-sandbox';
import type { Random } from './random.ts';

export interface PersonAsking {
  /** Writes at any moment, whether or not the bot can answer just then, until `enough`. */
  work(enough: () => boolean): Promise<void>;
  /** How many messages were written. */
  asked(): number;
  /** How many of them nothing was said to. */
  unanswered(): number;
  /** How many were answered before one that was written earlier. */
  disordered(): number;
}

/** Somebody who sends commands that the bot does not know: its answer to each names it. */
export function createPersonAsking(options: {
  world: World;
  botId: number;
  userId: number;
  random: Random;
}): PersonAsking {
  const { world, botId, userId, random } = options;
  const dialog = botDialog(botId, userId);
  let asked = 0;

  /** The numbers of those that were answered, in the order of their first answers. */
  function answered(): number[] {
    const said = world.messages.of(dialog).filter(({ fromId }) => fromId === botId);
    const words = said.flatMap(({ text }) => /\/word(\d+)/.exec(text ?? '')?.[1] ?? []);
    return [...new Set(words)].map(Number);
  }

  return {
    async work(enough) {
      while (!enough()) {
        asked += 1;
        world.messages.send(dialog, { fromId: userId, text: `/word${asked}` });
        await setTimeout(random.between(100, 800));
      }
    },
    asked: () => asked,
    unanswered: () => asked - answered().length,
    disordered: () =>
      answered().filter((word, place, all) => all.slice(place + 1).some((later) => later < word)).length,
  };
}
