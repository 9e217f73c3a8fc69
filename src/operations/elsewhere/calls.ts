import { z } from 'zod';
import * as values from './values.ts';

/**
 * What is asked of an account that is at work in another process, and what comes back. All of it may be asked twice without
 * harm. Processes of two versions speak with each other while one takes the other's place: a call keeps its meaning for ever,
 * arguments are only added as optional ones.
 */
export const CALLS = {
  administrators: call(z.tuple([values.peerId]), values.administrators),
  resolveChat: call(z.tuple([values.chatReference]), values.chat),
  primaryLink: call(z.tuple([values.peerId]), values.exportedLink.nullable()),
  importers: call(
    z.tuple([
      values.peerId,
      z.string().nullable(),
      z.object({ requested: z.boolean(), after: values.importerCursor.nullable() }),
    ]),
    values.importerPage,
  ),
  peopleLike: call(z.tuple([values.peerId, z.string()]), values.chatPeople.nullable()),
  recentJoins: call(z.tuple([values.peerId]), values.recentJoins.nullable()),
  subscriptionTerms: call(z.tuple([]), values.subscriptionTerms),
  readRequests: call(z.tuple([values.peerId]), z.null()),
  followMigration: call(z.tuple([values.peerId]), z.boolean()),
};

/** What it is told. Nobody waits for it: whatever is lost, it finds in the store by itself a little later. */
export const HINTS = {
  refresh: argumentsOf(z.tuple([values.peerId])),
  takeCensus: argumentsOf(z.tuple([values.peerId])),
  administratorsChanged: argumentsOf(z.tuple([values.peerId, z.int()])),
  dutyChanged: argumentsOf(z.tuple([z.int()])),
  readJoiners: argumentsOf(z.tuple([z.string()])),
  joinersCame: argumentsOf(z.tuple([])),
  requestsCame: argumentsOf(z.tuple([])),
  batchChanged: argumentsOf(z.tuple([z.string()])),
  lockdownsChanged: argumentsOf(z.tuple([])),
};

export type HintName = keyof typeof HINTS;

/** A list of arguments as text. Reading throws for what is none of these. */
export interface Arguments<Args extends unknown[]> {
  write(args: Args): string;
  read(text: string): Args;
}

export interface Call<Args extends unknown[], Answer> {
  args: Arguments<Args>;
  /** As JSON. */
  writeAnswer(answer: Answer): unknown;
  readAnswer(json: unknown): Answer;
}

function argumentsOf<Args extends unknown[]>(schema: z.ZodType<Args>): Arguments<Args> {
  return {
    write: (args) => JSON.stringify(z.encode(schema, args)),
    read: (text) => schema.parse(JSON.parse(text)),
  };
}

function call<Args extends unknown[], Answer>(
  args: z.ZodType<Args>,
  answer: z.ZodType<Answer>,
): Call<Args, Answer> {
  return {
    args: argumentsOf(args),
    writeAnswer: (value) => z.encode(answer, value),
    readAnswer: (json) => answer.parse(json),
  };
}
