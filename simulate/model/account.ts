import { FloodWait } from '../../src/domain/errors.ts';
import { JUST_NOW_MS } from '../../src/operations/effects/perform.ts';
import { floodWaitMs } from '../../src/operations/queue/flood-waits.ts';
import type { Events } from '../engine/events.ts';
import type { Random } from '../engine/random.ts';
import { createLine } from '../engine/line.ts';
import type { Numbers } from '../numbers.ts';
import { createBucket, type Bucket } from './bucket.ts';

/** An account that makes links: its queue, its calls in flight, and Telegram’s patience with it. */
export interface Account {
  /** For a person: their rights are read, and they go before batches. @param onMade when Telegram has made it. */
  makeLink(onMade: () => void): void;
  makeBatch(links: number): void;
  /** How often Telegram asked it to wait. */
  floodWaits(): number;
}

export interface AccountParts {
  events: Events;
  random: Random;
  numbers: Numbers;
  callsInFlight: number;
}

interface Request {
  who: 'person' | 'batch';
  /** A batch’s right is read once for all of it. */
  authorisedAt: number;
  onMade: () => void;
}

/** One kind of call. */
interface Method {
  name: string;
  bucket: Bucket;
  medianMs: number;
  everyMs: number;
  /** No call goes out before. */
  heldUntil: number;
}

/** As in the product: rights first; then a place among the calls in flight, where rights that are old are read again; then the link. */
export function createAccount({ events, random, numbers, callsInFlight }: AccountParts): Account {
  const { exportBurst, exportEveryMs, callMs, readBurst, readEveryMs, readMs } = numbers;
  const exporting: Method = {
    name: 'messages.exportChatInvite',
    bucket: createBucket({ burst: exportBurst, everyMs: exportEveryMs }),
    medianMs: callMs,
    everyMs: exportEveryMs,
    heldUntil: 0,
  };
  const reading: Method = {
    name: 'channels.getParticipants',
    bucket: createBucket({ burst: readBurst, everyMs: readEveryMs }),
    medianMs: readMs,
    everyMs: readEveryMs,
    heldUntil: 0,
  };
  const waiting = { person: createLine<Request>(), batch: createLine<Request>() };
  let inFlight = 0;
  let floodWaits = 0;

  function call(method: Method, onAnswer: () => void, onFlood: () => void): void {
    const accepted = method.bucket.take(events.now());
    events.after(random.lognormal(method.medianMs, numbers.latencySpread), () => {
      if (accepted) return onAnswer();
      hold(method);
      onFlood();
    });
  }

  function hold(method: Method): void {
    const now = events.now();
    // Several calls in flight are told of the same wait.
    if (method.heldUntil > now) return;
    floodWaits += 1;
    const seconds = Math.ceil(method.bucket.untilFree(now, numbers.floodPenaltyCalls) / 1_000);
    method.heldUntil = now + floodWaitMs(new FloodWait(method.name, seconds));
    events.at(method.heldUntil, beginDue);
  }

  function authorise(request: Request, onAuthorised: () => void, onFlood: () => void): void {
    call(
      reading,
      () => {
        request.authorisedAt = events.now();
        onAuthorised();
      },
      onFlood,
    );
  }

  function arrive(request: Request): void {
    if (reading.heldUntil > events.now()) events.at(reading.heldUntil, () => arrive(request));
    else {
      authorise(
        request,
        () => {
          waiting.person.add(request);
          beginDue();
        },
        () => arrive(request),
      );
    }
  }

  function beginDue(): void {
    while (inFlight < callsInFlight && Math.max(exporting.heldUntil, reading.heldUntil) <= events.now()) {
      const request = waiting.person.take() ?? waiting.batch.take();
      if (request === undefined) break;
      inFlight += 1;
      if (events.now() - request.authorisedAt <= JUST_NOW_MS) make(request);
      else {
        authorise(
          request,
          () => make(request),
          () => putBack(request),
        );
      }
    }
  }

  function make(request: Request): void {
    call(
      exporting,
      () => {
        inFlight -= 1;
        request.onMade();
        beginDue();
      },
      () => putBack(request),
    );
  }

  /** Telegram asked to wait: it goes first when the wait is over. */
  function putBack(request: Request): void {
    inFlight -= 1;
    waiting[request.who].putBack(request);
    beginDue();
  }

  return {
    makeLink(onMade) {
      arrive({ who: 'person', authorisedAt: 0, onMade });
    },
    makeBatch(links) {
      for (let line = 0; line < links; line += 1) {
        waiting.batch.add({ who: 'batch', authorisedAt: Infinity, onMade: () => {} });
      }
      beginDue();
    },
    floodWaits: () => floodWaits,
  };
}
