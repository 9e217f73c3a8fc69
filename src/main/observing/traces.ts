import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Observer } from '../../domain/ports/observer.ts';
import { callOutcome } from './outcomes.ts';

export type Traces = Pick<Observer, 'operation' | 'telegramCall'>;

/**
 * A span for each operation, from when it is asked for until it is done, and in it one for each call to Telegram. They go nowhere unless
 * the process was started with an OpenTelemetry SDK: docs/operating.md. Errors are told by what kind they are: their own words may
 * hold a link.
 */
export function createTraces(): Traces {
  const tracer = trace.getTracer('latchkey');
  return {
    operation({ id, kind }) {
      const attributes = { 'latchkey.operation.id': id, 'latchkey.operation.kind': kind };
      const span = tracer.startSpan(`operation ${kind}`, { attributes });
      const within = trace.setSpan(context.active(), span);
      return {
        during: (step) => context.with(within, step),
        ended({ state, failure }) {
          span.setAttribute('latchkey.operation.outcome', state);
          if (failure !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
          span.end();
        },
      };
    },
    telegramCall(method, call) {
      const attributes = { 'rpc.system': 'mtproto', 'rpc.method': method };
      return tracer.startActiveSpan(method, { kind: SpanKind.CLIENT, attributes }, async (span) => {
        try {
          return await call();
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: callOutcome(error) });
          throw error;
        } finally {
          span.end();
        }
      });
    },
  };
}
