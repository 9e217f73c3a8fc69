import { InputFile } from 'grammy';
import { z } from 'zod';
import { activity } from '../../actions/audit/activity.ts';
import { lifeOf } from '../../actions/audit/life-of.ts';
import { plotSeries } from '../../actions/audit/plot-series.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { activityScreen, PARTS_SHOWN } from './activity-screen.ts';
import { LIFE_PEOPLE, lifeScreen } from './life-screen.ts';
import { ownsChat } from './open-screen.ts';
import { openPlaceSchema } from './place.ts';
import { plotContent } from './plot/plot-content.ts';

const daysSchema = z.union([z.literal(7), z.literal(30), z.literal(90)]);
const activitySchema = z.object({ peerId: z.number(), days: daysSchema.default(30) });
const plotSchema = activitySchema.extend({ by: z.enum(['admin', 'link']) });
const lifeSchema = z.object({ place: openPlaceSchema, before: z.number().nullable().default(null) });

/** One more than fit: those without a link may be among them. */
const PARTS = PARTS_SHOWN + 1;

/** What happened lately: in a chat, as a picture, and to one link. */
export function activityPresses(deps: BotDependencies): PressHandlers {
  return {
    'audit.activity': async (press) => {
      const { peerId, days } = activitySchema.parse(JSON.parse(press.button.payload));
      const { person, words, reading } = press;
      const zone = reading.timeZone;
      const seen = await activity(deps, { peerId, actorId: person.userId, days, zone, limit: PARTS });
      await press.show(activityScreen(seen, days, words));
    },
    'audit.plot': async (press) => {
      const { peerId, days, by } = plotSchema.parse(JSON.parse(press.button.payload));
      const { person, words, reading, ctx } = press;
      const zone = reading.timeZone;
      const seen = await plotSeries(deps, { peerId, actorId: person.userId, days, zone, by });
      await Promise.all([press.answer(), ctx.replyWithChatAction('upload_photo')]);
      const content = plotContent(seen, words, reading);
      // At first use: what draws takes as long to load as much of a start.
      const { drawPlot } = await import('./plot/draw-plot.ts');
      const picture = await drawPlot(content);
      await ctx.replyWithPhoto(new InputFile(picture, 'activity.png'), {
        caption: words.html('plot-caption', { chat: content.title, zone }),
        parse_mode: 'HTML',
      });
    },
    'audit.life': async (press) => {
      const { place, before } = lifeSchema.parse(JSON.parse(press.button.payload));
      const { words, reading, person, button } = press;
      const linkId = button.linkId ?? '';
      const asked = { peerId: place.peerId, linkId, actorId: person.userId, before, limit: LIFE_PEOPLE };
      const life = await lifeOf(deps, asked);
      const census = await deps.store.census.latest(life.link.peerId);
      const accountId = await deps.accounts.serving(life.link.peerId);
      const can = { accountId, ours: deps.accounts.all(), others: ownsChat({ census }, accountId) };
      await press.show(lifeScreen({ life, place, newest: before === null, can }, words, reading));
    },
  };
}
