import { Hono } from 'hono';
import { z } from 'zod';
import { activity, ACTIVITY_DAYS } from '../../actions/audit/activity.ts';
import { findStays } from '../../actions/audit/find-people.ts';
import { whoCanGetIn } from '../../actions/audit/who-can-get-in.ts';
import type { Breakdown } from '../../domain/ports/membership-store.ts';
import type { Activity, Openings, People, Share } from './api.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { stayView } from './people-views.ts';
import { CHAT_PATH } from './paths.ts';
import { queryOf } from './read-input.ts';
import { accessTo, type Visited } from './visitor.ts';

const PARTS_SHOWN = 8;
const PEOPLE_A_PAGE = 10;

const activityQuery = z.object({
  days: z.coerce.number().pipe(z.literal(ACTIVITY_DAYS)).default(30),
  admin: z.coerce.number().int().positive().optional(),
  link: z.string().max(64).optional(),
  preset: z.string().max(64).optional(),
});

const peopleQuery = z.object({
  text: z.string().trim().min(1).max(64).nullable().default(null),
  before: z.coerce.number().int().positive().nullable().default(null),
});

/** Who can get in, who came and left, and by what. */
export function activityRoutes(deps: MiniAppDependencies): Hono<Visited> {
  const app = new Hono<Visited>();

  app.get(`${CHAT_PATH}/openings`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const actorId = c.get('visitor').userId;
    const found = await whoCanGetIn(deps, { peerId, actorId, part: 'first', limit: 1 });
    const { openings, counts, total, full, unseen, census } = found;
    return c.json<Openings>({
      others: openings.flatMap(({ risk, person, open }) =>
        risk === 'public-username' || risk === 'former-admin' || risk === 'bot'
          ? [{ risk, person: person && { userId: person.userId, name: person.name }, open }]
          : [],
      ),
      counts,
      total,
      full,
      unseen,
      census: census && {
        startedAt: census.startedAt.getTime(),
        finishedAt: census.finishedAt?.getTime() ?? null,
        done: census.done,
        total: census.total,
      },
    });
  });

  app.get(`${CHAT_PATH}/activity`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const { userId, locale } = c.get('visitor');
    const { days, admin, link, preset } = queryOf(c, activityQuery);
    const { timeZone } = await deps.readingOf({ userId, locale });
    const of = {
      ...(admin !== undefined && { askedById: admin }),
      ...(link !== undefined && { linkId: link }),
      ...(preset !== undefined && { preset }),
    };
    const found = await activity(deps, {
      peerId,
      actorId: userId,
      days,
      zone: timeZone,
      of,
      limit: PARTS_SHOWN,
    });
    const { now, before, series, byAdmin, byLink, byPreset } = found;
    return c.json<Activity>({
      now,
      before,
      days: series.starts.map((start) => start.getTime()),
      joins: series.joins,
      leaves: series.leaves,
      admins: sharesOf(byAdmin),
      links: sharesOf(byLink),
      // A preset is known by its name.
      presets: sharesOf(byPreset).map((share) => ({ ...share, name: share.key })),
    });
  });

  app.get(`${CHAT_PATH}/people`, async (c) => {
    const { peerId } = await accessTo(deps, c);
    const wanted = queryOf(c, peopleQuery);
    const actorId = c.get('visitor').userId;
    const { stays, next } = await findStays(deps, { ...wanted, peerId, actorId, limit: PEOPLE_A_PAGE });
    return c.json<People>({ stays: stays.map(stayView), next: next === null ? null : String(next) });
  });

  return app;
}

function sharesOf({ parts }: Breakdown): Share[] {
  return parts.map(({ key, name, joins, leaves }) => ({ key: key === '' ? null : key, name, joins, leaves }));
}
