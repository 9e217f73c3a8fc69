import { performance } from 'node:perf_hooks';
import type { Transformer } from 'grammy';
import type { Observer } from '../../domain/ports/observer.ts';

/** Tells of each call as it goes over the network: below what makes calls wait, and below what repeats them. */
export function observedCalls(observer: Pick<Observer, 'botApiCall'>): Transformer {
  return async (call, method, payload, signal) => {
    const begun = performance.now();
    let outcome: Parameters<Observer['botApiCall']>[1] = 'failed';
    try {
      const answer = await call(method, payload, signal);
      if (answer.ok) outcome = 'ok';
      else outcome = answer.error_code === 429 ? 'flood' : 'refused';
      return answer;
    } finally {
      observer.botApiCall(method, outcome, performance.now() - begun);
    }
  };
}
