import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { readBody } from './read-body.ts';
import { notFound } from './refusal.ts';
import { withoutUndefined } from './without-undefined.ts';
import { userView, worldView } from './views.ts';

/** A century: further, dates stop being dates. */
const FURTHEST_MOVE = 3_155_760_000;

/** What a listener may leave unread before it is disconnected. */
const MAX_UNREAD_EVENTS = 1_000;

const NEW_USER = z.strictObject({
  firstName: z.string().min(1).max(64),
  lastName: z.string().min(1).max(64).optional(),
  username: z
    .string()
    .regex(/^[a-z]\w{3,31}$/i)
    .optional(),
  phone: z
    .string()
    .regex(/^\d{5,15}$/)
    .optional(),
  languageCode: z.string().min(2).max(16).optional(),
  passive: z.literal(true).optional(),
});
const CLOCK = z.strictObject({ advance: z.int().min(-FURTHEST_MOVE).max(FURTHEST_MOVE) });
const REVOCATION = z.strictObject({
  userId: z.int(),
  how: z.enum(['AUTH_KEY_UNREGISTERED', 'SESSION_REVOKED', 'AUTH_KEY_DUPLICATED']).default('SESSION_REVOKED'),
});

/** The world as a whole: what is in it, what happens, what time it is. */
export function worldRoutes(world: World, botId: number, programs: Readonly<Record<number, string>>): Hono {
  const app = new Hono();
  const clock = () => ({ now: world.clock.now(), clockOffset: world.state.clockOffset });

  app.get('/world', (c) => c.json(worldView(world, botId, programs)));

  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      let written = stream.writeSSE({ event: 'hello', data: '{}' });
      let unread = 0;
      const stop = world.subscribe((event) => {
        unread += 1;
        // A page that connects again reads everything anew.
        if (unread > MAX_UNREAD_EVENTS) return stream.abort();
        written = written
          .then(() => stream.writeSSE({ event: event.type, data: JSON.stringify(event) }))
          .then(() => void (unread -= 1));
        return undefined;
      });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
      await written;
    }),
  );

  app.post('/users', async (c) => {
    const person = world.people.add(withoutUndefined(await readBody(c, NEW_USER)));
    return c.json(userView(person));
  });

  app.get('/clock', (c) => c.json(clock()));
  app.post('/clock', async (c) => {
    const { advance } = await readBody(c, CLOCK);
    world.clock.move(advance);
    return c.json(clock());
  });

  app.get('/sessions', (c) => c.json({ sessions: world.connections.all() }));
  app.post('/sessions/revoke', async (c) => {
    const { userId, how } = await readBody(c, REVOCATION);
    if (!world.people.get(userId)) throw notFound('person');
    const keys = world.sessions.ofUser(userId);
    for (const keyId of keys) world.sessions.revoke(keyId, how);
    return c.json({ revoked: keys.length });
  });

  app.get('/files/:fileId', (c) => {
    const file = world.messages.file(c.req.param('fileId'));
    if (!file) throw notFound('file');
    const picture = /^image\/(?:png|jpeg|gif|webp)$/.test(file.mimeType);
    return c.body(Uint8Array.from(Buffer.from(file.data, 'base64')), 200, {
      'content-type': picture ? file.mimeType : 'application/octet-stream',
      'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=86400, immutable',
    });
  });
  return app;
}
