import { InputFile, type Api } from 'grammy';
import { stillSees } from '../../actions/still-sees.ts';
import type { Batch } from '../../domain/batch.ts';
import type { BatchDelivery } from '../../domain/ports/batch-deliveries.ts';
import { apiFailure, retryAfterMs } from '../api/errors.ts';
import { createHolds } from '../api/holds.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup } from '../screens/markup.ts';
import { readerOf } from '../screens/reading.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { batchReport } from './batch-card.ts';
import { batchCsv, batchFileName } from './batch-file.ts';
import { batchView } from './batch-view.ts';
import { linkMessage, type LineLink } from './link-messages.ts';
import { allLines } from './lines-of.ts';

/**
 * Sends people the links of their batches: a file when one ends, or what became of it where there are no links, and what else
 * they ask for. What is to be sent stands in the store until it was, so that a crash loses nothing; one between a message and its mark sends it again.
 */
export interface Deliverer {
  /** Call once. */
  start(): void;
  /** Lets a message under way come to its end for a few seconds. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 500;
const STOP_GRACE_MS = 3_000;
const RETRY_MS = 15_000;

export function createDeliverer(deps: BotDependencies & { api: Api }): Deliverer {
  const { store, clock, log, api } = deps;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const failed = createHolds<number>(clock);
  let running: Promise<void> = Promise.resolve();

  /** What ended gets its file asked for: a crash in between asks for it once more, which is no second one. */
  async function noteEnded(): Promise<void> {
    for (const batch of await store.batches.untold()) {
      const hasLinks = batch.kind === 'create' && batch.done > 0;
      // Who cancelled it knows.
      if (hasLinks || batch.state === 'done') {
        await store.batchDeliveries.ask(batch.id, hasLinks ? 'file' : 'report', clock.now());
      }
      await store.batches.told(batch.id, clock.now());
    }
  }

  /** @returns milliseconds until there may be more to send. */
  async function sendNext(): Promise<number> {
    const delivery = await store.batchDeliveries.next({ notFor: failed.held() });
    const batch = delivery === null ? null : await store.batches.find(delivery.batchId);
    if (delivery === null || batch === null) return LOOK_EVERY_MS;
    try {
      await send(batch, delivery);
    } catch (error) {
      const failure = apiFailure(error);
      if (failure === 'blocked' || failure === 'refused') {
        log.info({ batchId: batch.id, failure }, 'the links of a batch can not be sent');
        await store.batchDeliveries.done(delivery);
        return 0;
      }
      log.warn({ err: error, batchId: batch.id }, 'the links of a batch could not be sent');
      failed.hold(batch.actorId, Math.max(retryAfterMs(error), RETRY_MS));
    }
    return 0;
  }

  async function send(batch: Batch, delivery: BatchDelivery): Promise<void> {
    const { actorId } = batch;
    const person = await store.persons.find(actorId);
    const { words, reading } = readerOf(
      person ?? { locale: batch.locale, timeZone: null, hourCycle: null },
      deps,
    );
    if (!(await stillSees(deps, batch, actorId))) {
      await api.sendMessage(actorId, words.html('batch-hidden', { form: delivery.form }), MESSAGE_OPTIONS);
      return store.batchDeliveries.done(delivery);
    }
    if (delivery.form === 'report') {
      const screen = batchReport(await batchView(deps, batch, words), words);
      const reply_markup = await markup(deps, screen, { actorId, peerId: batch.peerId });
      await api.sendMessage(actorId, screen.text, { ...MESSAGE_OPTIONS, reply_markup });
      return store.batchDeliveries.done(delivery);
    }
    const links = await linksOf(batch, delivery.sentTo);
    if (links.length === 0) return store.batchDeliveries.done(delivery);
    if (delivery.form === 'messages') {
      const { html, sentTo } = linkMessage(links, words);
      await api.sendMessage(actorId, html, MESSAGE_OPTIONS);
      return store.batchDeliveries.sent(delivery, sentTo);
    }
    const now = clock.now();
    const { timeZone } = reading;
    const chat = await store.chats.named(batch.peerId);
    const made = links.map(({ link }) => link);
    const file = Buffer.from(batchCsv(made, words, { timeZone, now }));
    const name = batchFileName(chat?.title ?? '', { timeZone, now });
    const caption = words.html('batch-file', { count: made.length, zone: timeZone });
    await api.sendDocument(actorId, new InputFile(file, name), { caption, parse_mode: 'HTML' });
    return store.batchDeliveries.done(delivery);
  }

  async function linksOf({ id }: Batch, after: number): Promise<LineLink[]> {
    const links: LineLink[] = [];
    for await (const { line, linkId } of allLines(store.batches, id, after)) {
      const link = linkId === null ? null : await store.links.find(linkId);
      if (link !== null) links.push({ line, link });
    }
    return links;
  }

  async function run(): Promise<void> {
    while (!stopped.aborted) {
      let ms = LOOK_EVERY_MS;
      try {
        await noteEnded();
        ms = await sendNext();
      } catch (error) {
        log.error({ err: error }, 'batches could not be read');
      }
      if (ms > 0) await clock.sleep(ms, stopped);
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopping.abort();
      const grace = new AbortController();
      await Promise.race([running, clock.sleep(STOP_GRACE_MS, grace.signal)]);
      grace.abort();
    },
  };
}
