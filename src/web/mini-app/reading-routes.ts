import { Hono } from 'hono';
import { z } from 'zod';
import { auditChats } from '../../actions/audit/audit-chats.ts';
import { lifeOf } from '../../actions/audit/life-of.ts';
import { auditedLinks } from '../../actions/page/audited-links.ts';
import { auditSummary } from '../../actions/page/audit-summary.ts';
import { LINK_STATES } from '../../domain/invite-link.ts';
import { administrator } from '../../domain/rights.ts';
import type { LinkLife, LinkList, Overview, People, Session } from './api.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { CHAT_PATH, LINK_PATH } from './paths.ts';
import { queryOf } from './read-input.ts';
import { stayView } from './people-views.ts';
import { eventView, linkRow } from './views.ts';
import { accessTo, type Visited } from './visitor.ts';

const LINKS_A_PAGE = 20;
const PEOPLE_IN_DRAWER = 10;

const linksQuery = z.object({
  admin: z.coerce.number().int().positive().nullable().default(null),
  state: z.enum(LINK_STATES).nullable().default(null),
  text: z.string().trim().min(1).max(64).nullable().default(null),
  sort: z.enum(['made', 'risk', 'joined', 'expires']).default('made'),
  after: z.string().max(256).nullable().default(null),
});

const joinedQuery = z.object({ before: z.coerce.number().int().positive().nullable().default(null) });

/** The page's frame and its links. */
export function readingRoutes(deps: MiniAppDependencies): Hono<Visited> {
  const app = new Hono<Visited>();

  app.get('/session', async (c) => {
    const { userId, locale } = c.get('visitor');
    const [reading, chats] = await Promise.all([
      deps.readingOf({ userId, locale }),
      auditChats(deps, userId),
    ]);
    return c.json<Session>({
      reading,
      chats: chats.map(({ peerId, title, role, open }) => ({ peerId, title, role, open })),
    });
  });

  app.get(CHAT_PATH, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const actorId = c.get('visitor').userId;
    const { chat, role, admins } = await auditSummary(deps, { peerId, actorId });
    return c.json<Overview>({
      chat: { peerId, title: chat.title, kind: chat.kind, username: chat.username },
      role,
      admins: admins.map(({ actorId: userId, name }) => ({ userId, name })),
    });
  });

  app.get(`${CHAT_PATH}/links`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const { admin, sort, ...wanted } = queryOf(c, linksQuery);
    const { links, next, counts, now } = await auditedLinks(deps, {
      ...wanted,
      peerId,
      actorId: c.get('visitor').userId,
      ofActorId: admin,
      by: sort,
      limit: LINKS_A_PAGE,
    });
    const { byState, more } = counts;
    return c.json<LinkList>({ links: links.map((link) => linkRow(link, now)), next, byState, more });
  });

  app.get(LINK_PATH, async (c) => {
    const { peerId, role } = await accessTo(deps, c);
    const linkId = c.req.param('linkId');
    const actorId = c.get('visitor').userId;
    const life = await lifeOf(deps, { peerId, linkId, actorId, before: null, limit: 1 });
    const { link, lineage, events, retention, now } = life;
    const isOutside = link.actorId === null && !link.permanent;
    const admins = isOutside ? (await deps.store.chats.find(peerId))?.administrators : null;
    return c.json<LinkLife>({
      link: linkRow(link, now),
      madeBy: (admins && administrator(admins, link.adminId)?.name) ?? null,
      // Anyone who has it can join.
      url: role === 'owner' ? link.link : null,
      versions: lineage.map((each) => linkRow(each, now)),
      events: events.toReversed().map(eventView),
      retention,
    });
  });

  app.get(`${LINK_PATH}/people`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const { before } = queryOf(c, joinedQuery);
    const linkId = c.req.param('linkId');
    const actorId = c.get('visitor').userId;
    const life = await lifeOf(deps, { peerId, linkId, actorId, before, limit: PEOPLE_IN_DRAWER });
    const { link, people, next } = life;
    return c.json<People>({
      stays: people.map((membership) => stayView({ membership, link })),
      next: next === null ? null : String(next),
    });
  });

  return app;
}
