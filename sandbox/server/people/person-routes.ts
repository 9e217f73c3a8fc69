import { Hono } from 'hono';
import { botDialog } from '../world/dialog.ts';
import type { World } from '../world/world.ts';
import { addLinkRoutes } from './link-routes.ts';
import { addLoginRoutes } from './login-routes.ts';
import { addMessageRoutes } from './message-routes.ts';
import type { PersonEnv } from './person-env.ts';
import { notFound } from './refusal.ts';

/** Everything below `/users/:userId`. */
export function personRoutes(world: World, botId: number): Hono<PersonEnv> {
  const app = new Hono<PersonEnv>();
  app.use('/:userId/*', async (c, next) => {
    const person = world.people.get(Number(c.req.param('userId')));
    if (!person || person.isBot) throw notFound('person');
    c.set('person', person);
    await next();
  });
  addMessageRoutes(app, world, { botId, botDialogOf: (person) => botDialog(botId, person.id) });
  addLinkRoutes(app, world, botId);
  addLoginRoutes(app, world);
  return app;
}
