import type { ConversationData, ConversationStorage, VersionedState } from '@grammyjs/conversations';
import type { Clock } from '../../domain/ports/clock.ts';
import type { ConversationStore } from '../../domain/ports/people-store.ts';
import type { BaseContext } from '../context.ts';

/**
 * Keeps conversations in the store. Their state and the mark of the update that led to it are written together, so that a
 * crash leaves both or neither.
 */
export function conversationStorage(
  store: ConversationStore,
  clock: Clock,
): ConversationStorage<BaseContext, ConversationData> {
  const write = async (ctx: BaseContext, state: string | null): Promise<void> => {
    if (ctx.again === true) return;
    await store.write(keyOf(ctx), state, ctx.update.update_id, clock.now());
  };
  return {
    type: 'context',
    version: 1,
    adapter: {
      async read(ctx): Promise<VersionedState<ConversationData> | undefined> {
        const state = await store.read(keyOf(ctx));
        return state === null ? undefined : JSON.parse(state);
      },
      write: (ctx, state) => write(ctx, JSON.stringify(state)),
      delete: (ctx) => write(ctx, null),
    },
  };
}

function keyOf(ctx: BaseContext): string {
  return `private:${ctx.chatId}`;
}
