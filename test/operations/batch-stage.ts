import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { isEnded } from '../../src/domain/batch.ts';
import type { Batch, NewBatch } from '../../src/domain/batch.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { pass } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
export const EXPORT = 'messages.exportChatInvite';
export const BY = { draftId: null, buttonId: null };

let batches = 0;

export function guests(count: number, change: Partial<NewBatch> = {}): NewBatch {
  batches += 1;
  return {
    idempotencyKey: `batch-${batches}`,
    kind: 'create',
    peerId: makers,
    actorId: CAST.mei,
    actorName: '美玲 林',
    locale: 'en',
    lines: Array.from({ length: count }, (_, n) => ({
      settings: { ...NO_SETTINGS, title: `Guest ${n + 1}`, usageLimit: 1 },
    })),
    card: { chatId: CAST.mei, messageId: 7 },
    ...change,
  };
}

export async function findBatch({ store }: Process, id: string): Promise<Batch> {
  const batch = await store.batches.find(id);
  if (batch === null) throw new Error('no such batch');
  return batch;
}

/** How often Telegram has a link of each title. */
export function made(stage: Stage): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { title, adminId } of stage.world.links.ofChat(makers)) {
    if (adminId !== CAST.robin || title?.startsWith('Guest ') !== true) continue;
    counts[title] = (counts[title] ?? 0) + 1;
  }
  return counts;
}

export function once(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`Guest ${n + 1}`, 1]));
}

/** Lets so many calls that make links through, and holds the others until it is opened. */
export function gate(count: number) {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const titles: (string | null)[] = [];
  const telegram = (inner: Telegram): Telegram => ({
    ...inner,
    async exportLink(...args) {
      titles.push(args[1].title);
      if (titles.length > count) {
        reach();
        await opened;
      }
      return inner.exportLink(...args);
    },
  });
  return { telegram, titles, reached, open };
}

export async function batchEnds(stage: Stage, process: Process, id: string): Promise<Batch> {
  for (let tries = 0; tries < 60; tries += 1) {
    await process.operations.idle();
    const batch = await findBatch(process, id);
    if (isEnded(batch)) return batch;
    await pass(stage, process, 10);
  }
  throw new Error('the batch never ended');
}
