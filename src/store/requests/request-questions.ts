import { ANSWERS_MAX, WORDS_MAX, type AnswerOutcome } from '../../domain/join-request.ts';
import type { RequestStore } from '../../domain/ports/request-store.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { NOW_DUE, requestChanged } from './request-changes.ts';
import { readRequest } from './request-rows.ts';
import { transact } from '../database/transact.ts';

type Questions = Pick<RequestStore, 'asked' | 'answered'>;

export function requestQuestions(db: Db): Questions {
  return {
    async asked({ peerId, userId }, askerId, now) {
      const fields = { askerId, openedAt: millis(now), askedAt: millis(now), answers: 0 };
      await db
        .insertInto('requestQuestion')
        .values({ peerId, userId, ...fields })
        .onConflict((conflict) => conflict.columns(['userId', 'peerId']).doUpdateSet(fields))
        .execute();
    },

    answered: (answer, { since, now }) => transact(db, (trx) => writeAnswer(trx, answer, { since, now })),
  };
}

/** To the latest question they were asked where they still wait. */
async function writeAnswer(
  trx: Db,
  { userId, text }: { userId: number; text: string },
  { since, now }: { since: Date; now: Date },
): Promise<AnswerOutcome | null> {
  const question = await latestQuestion(trx, userId, since);
  if (question === null) return null;
  const { peerId, askerId, answers, waits } = question;
  const key = { peerId, userId };
  const request = await readRequest(trx, key);
  if (!waits || request === null) {
    // Said once: what they write from then on is for the bot.
    await trx
      .deleteFrom('requestQuestion')
      .where('userId', '=', userId)
      .where('peerId', '=', peerId)
      .execute();
    return { outcome: 'decided', peerId };
  }
  // The same message, handled again; to another question it may well be the same words.
  if (answers > 0 && request.answer?.split('\n').at(-1) === text) return { outcome: 'passed', peerId };
  if (text.length > WORDS_MAX) return { outcome: 'too-long', peerId };
  if (answers >= ANSWERS_MAX) return { outcome: 'enough', peerId };
  const answer = request.answer === null ? text : `${request.answer}\n${text}`;
  await trx
    .updateTable('requestQuestion')
    .set({ answers: answers + 1 })
    .where('userId', '=', userId)
    .where('peerId', '=', peerId)
    .execute();
  await trx
    .updateTable('joinRequest')
    .set({ answer })
    .where('userId', '=', userId)
    .where('peerId', '=', peerId)
    .execute();
  await requestChanged(trx, key);
  // A message of its own: it comes below what was asked, and takes the place of the one before.
  const { linkId } = request;
  const due = { openedAt: millis(now), dueAt: NOW_DUE };
  await trx
    .insertInto('requestNotice')
    .values({ readerId: askerId, peerId, linkId, userId, ...due })
    .execute();
  return { outcome: 'passed', peerId };
}

async function latestQuestion(
  trx: Db,
  userId: number,
  since: Date,
): Promise<{ peerId: number; askerId: number; answers: number; waits: boolean } | null> {
  const rows = await trx
    .selectFrom('requestQuestion as question')
    .innerJoin('joinRequest as request', (join) =>
      join.onRef('request.peerId', '=', 'question.peerId').onRef('request.userId', '=', 'question.userId'),
    )
    .select(['question.peerId', 'question.askerId', 'question.answers', 'request.state'])
    .where('question.userId', '=', userId)
    .where('question.askedAt', '>', millis(since))
    .orderBy('question.askedAt', 'desc')
    .execute();
  const row = rows.find(({ state }) => state === 'waiting') ?? rows[0];
  if (row === undefined) return null;
  const { state, ...question } = row;
  return { ...question, waits: state === 'waiting' };
}
