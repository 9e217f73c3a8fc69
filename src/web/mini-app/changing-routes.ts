import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { auditedLink } from '../../actions/access.ts';
import { askedOperation } from '../../actions/page/asked-from-page.ts';
import { regenerateLink } from '../../actions/regenerate-link.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Progress, Started } from './api.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { CHAT_PATH, LINK_PATH } from './paths.ts';
import { PageError } from './page-error.ts';
import { bodyOf, changeSchema } from './read-input.ts';
import { accessTo, keyOf, ownerOf, type Visited } from './visitor.ts';

const BODY_MAX_BYTES = 4 * 1024;

/** What the chat's creator asks for on the page, and what becomes of it. */
export function changingRoutes(deps: MiniAppDependencies): Hono<Visited> {
  const app = new Hono<Visited>();
  app.use(
    bodyLimit({
      maxSize: BODY_MAX_BYTES,
      onError: () => {
        throw new PageError(413, 'bad-request');
      },
    }),
  );

  for (const [name, change] of Object.entries({ revoke: revokeLink, regenerate: regenerateLink })) {
    app.post(`${LINK_PATH}/${name}`, async (c) => {
      const { peerId } = await ownerOf(deps, c);
      const { key } = await bodyOf(c, changeSchema);
      const { userId, name: actorName, locale } = c.get('visitor');
      const link = await auditedLink(deps, { peerId, linkId: c.req.param('linkId'), actorId: userId });
      const { operation } = await change(deps, {
        linkId: link.id,
        actor: { userId, name: actorName },
        locale: locale ?? 'en',
        card: null,
        by: { key: keyOf(c.get('visitor'), key) },
        revokeFirst: false,
      });
      return c.json<Started>({ operationId: operation.id }, 202);
    });
  }

  app.get(`${CHAT_PATH}/operations/:operationId{[A-Za-z0-9_-]{1,64}}`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const { userId: actorId, locale } = c.get('visitor');
    const operationId = c.req.param('operationId');
    const { state, failure, resultLinkId, final } = await askedOperation(deps, {
      peerId,
      operationId,
      actorId,
    });
    return c.json<Progress>({
      state: !final ? 'waiting' : state === 'done' ? 'done' : 'failed',
      sentence: failure === null ? null : deps.sentenceFor(new Refusal(failure), locale),
      madeLinkId: resultLinkId,
    });
  });

  return app;
}
