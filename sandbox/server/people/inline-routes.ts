import type { Hono } from 'hono';
import { z } from 'zod';
import type { DialogKey, InlineAnswer, User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { requireMayRead } from './access.ts';
import { awaitAnswer } from './await-answer.ts';
import type { PersonEnv } from './person-env.ts';
import { readBody } from './read-body.ts';
import { notFound } from './refusal.ts';

const QUERY_CHARACTERS = 256;
const LONGEST_WAIT_MS = 60_000;

const QUERY = z.strictObject({
  to: z.string().optional(),
  bot: z.string().optional(),
  query: z.string().max(QUERY_CHARACTERS),
  offset: z.string().optional(),
  waitMs: z.int().min(0).max(LONGEST_WAIT_MS).default(3_000),
});
const CHOICE = z.strictObject({ queryId: z.string(), resultId: z.string() });

export interface InlineRoutes {
  /** Whom people mean who name no other. */
  botId: number;
  dialogOf: (person: User, key: string | undefined) => DialogKey;
}

/** What a person writes after `@bot`, is offered, and picks. */
export function addInlineRoutes(app: Hono<PersonEnv>, world: World, { botId, dialogOf }: InlineRoutes): void {
  function botNamed(username: string | undefined): number {
    if (username === undefined) return botId;
    const bot = world.people.byUsername(username.replace(/^@/, ''));
    if (!bot?.isBot) throw notFound('bot');
    return bot.id;
  }

  app.post('/:userId/inline-queries', async (c) => {
    const { person } = c.var;
    const { to, bot, query, offset, waitMs } = await readBody(c, QUERY);
    const dialog = dialogOf(person, to);
    requireMayRead(world, person.id, dialog);
    const { id } = world.inline.ask(person.id, dialog, { botId: botNamed(bot), query, offset: offset ?? '' });
    const waiting = { ms: waitMs, signal: c.req.raw.signal };
    const answer = await awaitAnswer(world, () => world.inline.answerOf(id), waiting);
    return c.json({ queryId: id, answer: answer === undefined ? null : shown(answer) });
  });

  app.post('/:userId/inline-choices', async (c) => {
    const { queryId, resultId } = await readBody(c, CHOICE);
    return c.json(world.inline.choose(c.var.person.id, queryId, resultId));
  });
}

/** A list shows no more of a result than this. */
function shown({ results, ...answer }: InlineAnswer) {
  return { ...answer, results: results.map(({ message: _sent, ...result }) => result) };
}
