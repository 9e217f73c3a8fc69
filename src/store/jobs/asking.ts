import { randomUUID } from 'node:crypto';
import type PgBoss from 'pg-boss';
import { Unreachable } from '../../domain/errors.ts';

/** Who is not told looks anyway. */
const LOOK_EVERY_MS = 1_000;

export interface Asking {
  /**
   * @param send enqueues the question under this id.
   * @throws Unreachable
   */
  ask(queue: string, deadlineMs: number, send: (id: string) => Promise<void>): Promise<unknown>;
  /** There is an answer to this question, if it is one of ours. */
  tell(id: string): void;
  /** There may be an answer to each of them. */
  tellAll(): void;
  /** Gives up all that is being waited for. */
  close(): void;
}

/** Waits for what becomes of jobs that others do. */
export function createAsking(boss: PgBoss): Asking {
  const told = new Map<string, () => void>();
  let closed = false;

  function tellAll(): void {
    for (const tell of told.values()) tell();
  }

  /** Until there may be an answer, at most so long. */
  async function wait(id: string, ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      told.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  return {
    async ask(queue, deadlineMs, send) {
      const id = randomUUID();
      const deadline = performance.now() + deadlineMs;
      try {
        let waiting = wait(id, Math.min(LOOK_EVERY_MS, deadlineMs));
        await send(id).catch((error: unknown) => {
          throw new Unreachable('the question could not be put', { cause: error });
        });
        for (;;) {
          await waiting;
          const leftMs = deadline - performance.now();
          waiting = wait(id, Math.min(LOOK_EVERY_MS, leftMs));
          const answer = await read(boss, queue, id);
          if (answer !== null) return JSON.parse(answer);
          if (leftMs <= 0 || closed) break;
        }
        // Nobody is to begin it now.
        await forget(boss, queue, id);
        throw new Unreachable(`no answer within ${deadlineMs} ms`);
      } finally {
        told.get(id)?.();
        told.delete(id);
      }
    },
    tell: (id) => told.get(id)?.(),
    tellAll,
    close() {
      closed = true;
      tellAll();
    },
  };
}

/** @returns JSON; null if there is none yet, or it can't be read now. */
async function read(boss: PgBoss, queue: string, id: string): Promise<string | null> {
  const job = await boss.getJobById(queue, id).catch(() => null);
  if (job?.state !== 'completed' || !('answer' in job.output)) return null;
  await forget(boss, queue, id);
  return typeof job.output.answer === 'string' ? job.output.answer : null;
}

async function forget(boss: PgBoss, queue: string, id: string): Promise<void> {
  // It would be forgotten within hours.
  await boss.deleteJob(queue, id).catch(() => {});
}
