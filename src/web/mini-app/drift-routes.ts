import { Hono } from 'hono';
import { closeDrift } from '../../actions/close-drift.ts';
import { auditedDrift } from '../../actions/page/audited-drift.ts';
import { checkLinks } from '../../actions/page/check-links.ts';
import type { DriftList } from './api.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { CHAT_PATH } from './paths.ts';
import { bodyOf, changeSchema } from './read-input.ts';
import { accessTo, ownerOf, type Visited } from './visitor.ts';

/** What happened to the chat's links without the bot. */
export function driftRoutes(deps: MiniAppDependencies): Hono<Visited> {
  const app = new Hono<Visited>();

  app.get(`${CHAT_PATH}/drift`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const found = await auditedDrift(deps, { peerId, actorId: c.get('visitor').userId });
    return c.json<DriftList>({
      drift: found.map(({ drift: { id, kind, user, count, foundAt }, link }) => ({
        id,
        kind,
        link: link && { id: link.id, title: link.title, permanent: link.permanent },
        user,
        count,
        foundAt: foundAt.getTime(),
      })),
    });
  });

  app.post(`${CHAT_PATH}/drift/:driftId{[A-Za-z0-9_-]{1,64}}/keep`, async (c) => {
    const { peerId } = await ownerOf(deps, c);
    await bodyOf(c, changeSchema);
    const driftIds = [c.req.param('driftId')];
    await closeDrift(deps, { peerId, driftIds, actorId: c.get('visitor').userId });
    return c.json({});
  });

  app.post(`${CHAT_PATH}/census`, async (c) => {
    const { peerId } = await ownerOf(deps, c);
    await bodyOf(c, changeSchema);
    await checkLinks(deps, { peerId, actorId: c.get('visitor').userId });
    return c.json({}, 202);
  });

  return app;
}
