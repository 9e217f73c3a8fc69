import { performance } from 'node:perf_hooks';
import { UNOBSERVED, type Observer } from '../../domain/ports/observer.ts';
import type { Health } from '../../web/health.ts';
import type { Metrics } from '../../web/metrics.ts';
import { productVersion } from '../backup/product-version.ts';
import { callOutcome } from './outcomes.ts';
import type { Traces } from './traces.ts';

/** What loads it needs as long as much of a start: it comes when the process is at work, or when somebody asks for metrics. */
const LOAD_AFTER_MS = 3_000;

export interface LateObserver extends Observer {
  /** In Prometheus' text format: all that was measured, and health in numbers. */
  metrics(health: Health): Promise<string>;
}

/** Measures and traces. What happens before that is loaded is measured all the same. @param root the folder with `package.json`. */
export function createObserver(root: string): LateObserver {
  let traces: Traces | null = null;
  let metrics: Metrics | null = null;
  let loading: Promise<Metrics> | null = null;
  const early: ((metrics: Metrics) => void)[] = [];

  function measure(note: (metrics: Metrics) => void): void {
    if (metrics === null) early.push(note);
    else note(metrics);
  }

  async function load(): Promise<Metrics> {
    const [{ createMetrics }, { createTraces }] = await Promise.all([
      import('../../web/metrics.ts'),
      import('./traces.ts'),
    ]);
    const made = createMetrics(productVersion(root));
    for (const note of early.splice(0)) note(made);
    traces = createTraces();
    metrics = made;
    return made;
  }

  const loaded = (): Promise<Metrics> => (loading ??= load());
  setTimeout(() => void loaded(), LOAD_AFTER_MS).unref();

  return {
    update: (kind, outcome, ms) => measure((to) => to.update(kind, outcome, ms)),
    botApiCall: (method, outcome, ms) => measure((to) => to.botApiCall(method, outcome, ms)),
    transaction: (outcome, ms) => measure((to) => to.transaction(outcome, ms)),
    operation(operation) {
      const traced = (traces ?? UNOBSERVED).operation(operation);
      return {
        during: (step) => traced.during(step),
        ended(ended) {
          traced.ended(ended);
          measure((to) => to.operation(ended));
        },
      };
    },
    async telegramCall(method, call) {
      const begun = performance.now();
      let outcome = 'ok';
      try {
        return await (traces ?? UNOBSERVED).telegramCall(method, call);
      } catch (error) {
        outcome = callOutcome(error);
        throw error;
      } finally {
        const ms = performance.now() - begun;
        measure((to) => to.telegramCall(method, outcome, ms));
      }
    },
    metrics: async (health) => (await loaded()).text(health),
  };
}
