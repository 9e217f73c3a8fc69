import { openApi, type ApiAccess } from '../../src/bot/api/client.ts';
import { createPacing } from '../../src/bot/api/pacing.ts';
import { systemClock } from '../../src/main/clock.ts';
import { createMemoryLimits } from '../../src/store/limits/memory-limits.ts';

/** Calls of a Bot API as the product makes them beside SQLite. */
export function pacedApi(apiRoot: string): ApiAccess {
  const { signal: stopped } = new AbortController();
  return openApi(createPacing({ limits: createMemoryLimits(), clock: systemClock, stopped }), {
    botApiRoot: apiRoot,
  });
}
