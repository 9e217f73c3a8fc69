import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { auditRole, auditRoleNow, type AuditAccess } from '../../actions/access.ts';
import { Refusal } from '../../domain/errors.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { readInitData, type PageVisitor } from './init-data.ts';
import { NotYours, PageError } from './page-error.ts';

/** What every route of the API knows of who asks. */
export interface Visited {
  Variables: { visitor: PageVisitor };
}

const SCHEME = 'tma ';

/** Takes only what Telegram signed with this bot's token within the last hour. */
export function onlyVisitors(
  deps: Pick<MiniAppDependencies, 'botToken' | 'clock'>,
): MiddlewareHandler<Visited> {
  return async (c, next) => {
    const header = c.req.header('authorization') ?? '';
    const raw = header.startsWith(SCHEME) ? header.slice(SCHEME.length) : '';
    const visitor = readInitData(raw, { botToken: deps.botToken, now: deps.clock.now() });
    if (typeof visitor === 'string') throw new PageError(401, `init-data-${visitor}`);
    c.set('visitor', visitor);
    await next();
  };
}

/** What somebody reads: the language that they chose in the bot, or else that of the app they opened the page with. */
export function spoken({ store }: Pick<MiniAppDependencies, 'store'>): MiddlewareHandler<Visited> {
  return async (c, next) => {
    const visitor = c.get('visitor');
    const person = await store.persons.find(visitor.userId);
    c.set('visitor', { ...visitor, locale: person?.language ?? visitor.locale ?? person?.locale ?? null });
    await next();
  };
}

/** How often in a minute one person may ask, and how often they may ask for a change. */
const PER_MINUTE = { read: 300, change: 30 };

/** One person, one budget, however many pages they have open. */
export function paced(): MiddlewareHandler<Visited> {
  const reads = new RateLimiterMemory({ points: PER_MINUTE.read, duration: 60 });
  const changes = new RateLimiterMemory({ points: PER_MINUTE.change, duration: 60 });
  return async (c, next) => {
    try {
      await (c.req.method === 'GET' ? reads : changes).consume(c.get('visitor').userId);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      c.header('retry-after', String(Math.ceil(error.msBeforeNext / 1000)));
      throw new PageError(429, 'too-often');
    }
    await next();
  };
}

/**
 * May this person see that chat's audit? One answer for every chat whose audit they may not see, and for chats that there aren't.
 * @throws NotYours; FloodWait and the like where Telegram can't be asked.
 */
export function accessTo(deps: MiniAppDependencies, c: Context<Visited>): Promise<AuditAccess> {
  return yours(auditRole(deps, Number(c.req.param('peerId')), c.get('visitor').userId));
}

/** As `accessTo`, but asked of Telegram now, and only its creator: for what changes something. */
export async function ownerOf(deps: MiniAppDependencies, c: Context<Visited>): Promise<AuditAccess> {
  const access = await yours(auditRoleNow(deps, Number(c.req.param('peerId')), c.get('visitor').userId));
  if (access.role !== 'owner') throw new NotYours();
  return access;
}

async function yours(asked: Promise<AuditAccess>): Promise<AuditAccess> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal) throw new NotYours();
    throw error;
  }
}

/** What a request is known by: the same key of somebody else's page is another. */
export function keyOf({ userId }: PageVisitor, key: string): string {
  return `page:${userId}:${key}`;
}
