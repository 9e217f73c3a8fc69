import { onTestFinished } from 'vitest';
import type { Lease, Leases } from '../../../src/domain/ports/leases.ts';
import { newId, systemClock } from '../../../src/main/clock.ts';
import { createPostgresLeases } from '../../../src/store/leases/postgres.ts';
import { startProgram, type LineProgram } from '../../programs/line-program.ts';
import { recorder } from '../../worker/start-worker.ts';

/** What one process would hold; closed with the test. */
export function startLeases(url: string, logged: string[] = []): Leases {
  const leases = createPostgresLeases({ url, clock: systemClock, newId, log: recorder(logged) });
  onTestFinished(() => leases.close());
  return leases;
}

/** Another process that takes a lease; killed with the test. */
export function startLeaseProcess(url: string, name: string): LineProgram {
  return startProgram(new URL('lease-process.ts', import.meta.url), url, name);
}

/** As who waits for a lease does. @returns it, and how long that took, in milliseconds. */
export async function takeSoon(leases: Leases, name: string): Promise<{ lease: Lease; tookMs: number }> {
  const start = performance.now();
  for (;;) {
    const lease = await leases.take(name);
    if (lease !== null) return { lease, tookMs: performance.now() - start };
    await systemClock.sleep(50);
  }
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
