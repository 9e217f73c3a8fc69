import { Hono } from 'hono';
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { readBody, readQuery } from './read-body.ts';
import { notFound } from './refusal.ts';
import { withoutUndefined } from './without-undefined.ts';

const COUNT = z.int().min(1).optional();
const COMMON = {
  method: z.string().min(1),
  times: COUNT,
  lastsSeconds: COUNT,
  front: z.enum(['mtproto', 'bot_api']).optional(),
  userId: z.int().optional(),
};
const WAIT_MS = z.int().min(0).max(600_000).optional();

/** What a fault of each kind takes; see the README. */
const FAULT = z.discriminatedUnion('kind', [
  z.strictObject({ ...COMMON, kind: z.literal('error'), code: z.int(), message: z.string().min(1) }),
  z.strictObject({ ...COMMON, kind: z.literal('flood'), seconds: z.int().min(1) }),
  z.strictObject({ ...COMMON, kind: z.literal('late'), executeAfterMs: WAIT_MS, answerAfterMs: WAIT_MS }),
  z.strictObject({ ...COMMON, kind: z.literal('transport_error'), code: z.int().default(429) }),
  z.strictObject({ ...COMMON, kind: z.literal('titles_cut'), characters: COUNT }),
  z.strictObject({ ...COMMON, kind: z.literal('short_pages'), size: COUNT }),
  z.strictObject({
    ...COMMON,
    kind: z.literal('flood_limit'),
    calls: z.int().min(1),
    seconds: z.int().min(1),
  }),
  z.strictObject({
    ...COMMON,
    kind: z.enum([
      'drop_before',
      'drop_after',
      'black_hole',
      'silence',
      'session_revoked',
      'auth_key_duplicated',
      'titles_normalised',
      'public_join_requests',
      'former_admins_unlisted',
      'frozen',
      'refuse_connections',
    ]),
  }),
]);
const SINCE = z.object({ since: z.coerce.number().int().default(0) });

/** What goes wrong on the wire, and what arrived there. */
export function faultRoutes(world: World): Hono {
  const app = new Hono();
  app.get('/faults', (c) => c.json({ faults: world.faults.all() }));
  app.post('/faults', async (c) => c.json(world.faults.add(withoutUndefined(await readBody(c, FAULT)))));
  app.delete('/faults', (c) => {
    world.faults.clear();
    return c.json({});
  });
  app.delete('/faults/:id', (c) => {
    const id = c.req.param('id');
    if (!world.faults.all().some((fault) => fault.id === id)) throw notFound('fault');
    world.faults.remove(id);
    return c.json({});
  });
  app.get('/calls', (c) => c.json({ calls: world.calls.since(readQuery(c, SINCE).since) }));
  return app;
}
