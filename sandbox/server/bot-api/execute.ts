import { TelegramError, type FaultKind } from '../world/types.ts';
import { DescribedResult, type Call } from './call.ts';
import { BotApiError, fromTelegramError, withPrefix } from './errors.ts';
import { findMethod } from './methods/table.ts';

/** What goes back to the caller. */
export type Outcome = { ok: true; result: unknown; description?: string } | { ok: false; error: BotApiError };

/** Runs one call to its end, and writes it down. Never rejects. */
export async function execute(call: Call, method: string, fault?: FaultKind): Promise<Outcome> {
  const known = findMethod(method);
  const outcome = known ? await run(call, known.run) : unknownMethod();
  const name = known?.name ?? method;
  const emptyPoll =
    name === 'getUpdates' && outcome.ok && Array.isArray(outcome.result) && outcome.result.length === 0;
  if (!emptyPoll) {
    call.world.calls.record({
      front: 'bot_api',
      method: name,
      userId: call.bot.id,
      executed: outcome.ok,
      ...(fault ? { fault } : {}),
      ...(outcome.ok ? {} : { error: outcome.error.message }),
    });
  }
  return outcome;
}

async function run(call: Call, method: (call: Call) => unknown): Promise<Outcome> {
  try {
    const result = await method(call);
    return result instanceof DescribedResult
      ? { ok: true, result: result.result, description: result.description }
      : { ok: true, result };
  } catch (error) {
    return { ok: false, error: toBotApiError(error) };
  }
}

function unknownMethod(): Outcome {
  return { ok: false, error: new BotApiError(404, 'Not Found: method not found') };
}

export function toBotApiError(error: unknown): BotApiError {
  if (error instanceof BotApiError) return error;
  if (error instanceof TelegramError) return fromTelegramError(error);
  return withPrefix(500, error instanceof Error ? error.message : String(error));
}
