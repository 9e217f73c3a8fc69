import { Hono } from 'hono';
import { z } from 'zod';
import {
  liftLockdown,
  lockdownOf,
  previewLockdown,
  seesAllLinks,
  startLockdown,
  type LockdownRequest,
} from '../../actions/lockdown.ts';
import type { Lockdown } from '../../domain/lockdown.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { LockdownPreview, LockdownStatus } from './api.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import type { PageVisitor } from './init-data.ts';
import { CHAT_PATH } from './paths.ts';
import { bodyOf, changeSchema, queryOf } from './read-input.ts';
import { accessTo, keyOf, ownerOf, type Visited } from './visitor.ts';

const modeSchema = z.object({ mode: z.enum(['approval', 'revoke']) });
const startSchema = changeSchema.extend(modeSchema.shape);

/** Closing all of a chat's links at once, and bringing them back. */
export function lockdownRoutes(deps: MiniAppDependencies): Hono<Visited> {
  const app = new Hono<Visited>();

  app.get(`${CHAT_PATH}/lockdown`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const lockdown = await lockdownOf(deps, { peerId, actorId: c.get('visitor').userId });
    return c.json<LockdownStatus>({ lockdown: lockdown && (await statusOf(deps, lockdown)) });
  });

  app.get(`${CHAT_PATH}/lockdown/preview`, async (c) => {
    const { peerId } = await ownerOf(deps, c);
    const { mode } = queryOf(c, modeSchema);
    const preview = await previewLockdown(deps, { peerId, actorId: c.get('visitor').userId, mode });
    const { open, toApproval, toRevoke, primary, already, cannot } = preview;
    const seesAll = await seesAllLinks(deps, preview.peerId);
    return c.json<LockdownPreview>({ open, toApproval, toRevoke, primary, already, cannot, seesAll });
  });

  app.post(`${CHAT_PATH}/lockdown`, async (c) => {
    const { peerId } = await ownerOf(deps, c);
    const { key, mode } = await bodyOf(c, startSchema);
    const lockdown = await startLockdown(deps, { ...requestOf(peerId, c.get('visitor'), key), mode });
    return c.json<LockdownStatus>({ lockdown: await statusOf(deps, lockdown) }, 202);
  });

  app.post(`${CHAT_PATH}/lockdown/lift`, async (c) => {
    const { peerId } = await ownerOf(deps, c);
    const { key } = await bodyOf(c, changeSchema);
    const lockdown = await liftLockdown(deps, requestOf(peerId, c.get('visitor'), key));
    return c.json<LockdownStatus>({ lockdown: await statusOf(deps, lockdown) }, 202);
  });

  return app;
}

/** The chat with the bot shows how far it is, too. */
function requestOf(peerId: PeerId, visitor: PageVisitor, key: string): LockdownRequest {
  const { userId, name, locale } = visitor;
  return {
    peerId,
    actor: { userId, name },
    locale: locale ?? 'en',
    card: null,
    by: { key: keyOf(visitor, key) },
  };
}

async function statusOf(
  deps: MiniAppDependencies,
  lockdown: Lockdown,
): Promise<NonNullable<LockdownStatus['lockdown']>> {
  const { mode, state, startedBy, startedAt, liftedAt, counts } = lockdown;
  return {
    mode,
    state,
    startedBy: startedBy.name,
    startedAt: startedAt.getTime(),
    liftedAt: liftedAt?.getTime() ?? null,
    ...counts,
    seesAll: await seesAllLinks(deps, lockdown.peerId),
  };
}
