import type { Core } from './core.ts';
import { mayWriteTo } from './first-word.ts';
import type { BotQueue, BotSettings } from './types.ts';
import type { Bots } from './world.ts';

/** Before anything was told: clients take 0 for "not known". */
const FIRST_QTS = 1;

/** Updates that wait for one bot; the oldest are forgotten. */
const MAX_WAITING_UPDATES = 50_000;

export function createBots(core: Core): Bots {
  const { state } = core;
  const pair = (botId: number, userId: number): string => `${botId}:${userId}`;

  function settings(botId: number): BotSettings {
    return state.bots[botId] ?? { commands: [] };
  }

  function queue(botId: number): BotQueue {
    return (state.botQueues[botId] ??= { nextUpdateId: 1, updates: [] });
  }

  return {
    settings,
    update(botId, changes) {
      core.change(() => {
        state.bots[botId] = { ...settings(botId), ...changes };
        core.emit({ type: 'bot_settings', botId });
      });
    },
    isBlocked: (botId, userId) => state.blocked.includes(pair(botId, userId)),
    setBlocked(botId, userId, blocked) {
      const key = pair(botId, userId);
      if (state.blocked.includes(key) === blocked) return;
      core.change(() => {
        state.blocked = blocked ? [...state.blocked, key] : state.blocked.filter((each) => each !== key);
        core.emit({ type: 'bot_blocked', botId, userId, blocked });
      });
    },
    mayWriteTo: (botId, userId) => mayWriteTo(core, botId, userId),
    enqueue(botId, update) {
      return core.change(() => {
        const { nextUpdateId, updates } = queue(botId);
        // The number comes first, as Telegram's does: some clients take the second key for the type.
        const numbered = { update_id: nextUpdateId, ...update };
        state.botQueues[botId] = {
          nextUpdateId: nextUpdateId + 1,
          updates: [...updates, numbered].slice(-MAX_WAITING_UPDATES),
        };
        return numbered;
      });
    },
    nextQts: (botId) => core.change(() => core.next(`qts:${botId}`, FIRST_QTS + 1)),
    qts: (botId) => state.sequences[`qts:${botId}`] ?? FIRST_QTS,
    queue: (botId) => state.botQueues[botId]?.updates ?? [],
    confirm(botId, updateId) {
      const { nextUpdateId, updates } = queue(botId);
      if (!updates.some((update) => update.update_id < updateId)) return;
      core.change(() => {
        const left = updates.filter((update) => update.update_id >= updateId);
        state.botQueues[botId] = { nextUpdateId, updates: left };
      });
    },
  };
}
