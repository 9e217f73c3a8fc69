import { z } from 'zod';
import { cancelBatch, ownBatch, pauseBatch, resumeBatch } from '../../actions/steer-batch.ts';
import { retryBatch } from '../../actions/retry-batch.ts';
import { isEnded, type Batch } from '../../domain/batch.ts';
import type { DeliveryForm } from '../../domain/ports/batch-deliveries.ts';
import type { BotDependencies } from '../dependencies.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import { changeOf } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { startBatch, startRest } from './entry.ts';

const batchSchema = z.object({ batchId: z.string() });

/** What the buttons of batches do. What a batch's own message shows then is for the updater: its card is due. */
export function batchPresses(deps: BotDependencies): PressHandlers {
  const pressed = ({ button, person }: PressContext) => ({
    batchId: batchSchema.parse(JSON.parse(button.payload)).batchId,
    actorId: person.userId,
  });
  const answered = async (press: PressContext, batch: Batch): Promise<void> =>
    isEnded(batch) ? press.answer(press.words.plain('batch-over')) : press.answer();
  const send = async (press: PressContext, form: DeliveryForm): Promise<void> => {
    const batch = await ownBatch(deps, pressed(press));
    await deps.store.batchDeliveries.ask(batch.id, form, deps.clock.now());
    await press.answer(press.words.plain(form === 'file' ? 'batch-file-coming' : 'batch-messages-coming'));
  };

  return {
    'chat.batch': async (press) => {
      await press.answer();
      await startBatch(deps, press.ctx, { text: '', chat: { by: 'peerId', peerId: pressedChat(press) } });
    },
    'batch.pause': async (press) => answered(press, await pauseBatch(deps, pressed(press))),
    'batch.resume': async (press) => answered(press, await resumeBatch(deps, pressed(press))),
    'batch.cancel': async (press) => {
      const batch = await pauseBatch(deps, pressed(press));
      if (isEnded(batch)) return answered(press, batch);
      return press.answer(press.words.plain('batch-paused-first'));
    },
    'batch.cancel.yes': async (press) => answered(press, await cancelBatch(deps, pressed(press))),
    'batch.rest': async (press) => {
      const batch = await ownBatch(deps, pressed(press));
      await press.answer();
      await startRest(deps, press.ctx, batch);
    },
    'batch.retry': async (press) => {
      const { batchId } = pressed(press);
      const { actor, locale } = changeOf(press);
      const { card } = press;
      const { created } = await retryBatch(deps, { batchId, actor, locale, card });
      return created ? press.answer() : press.answer(press.words.plain('batch-retried'));
    },
    'batch.file': (press) => send(press, 'file'),
    'batch.messages': (press) => send(press, 'messages'),
  };
}
