import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Person } from '../domain/person.ts';
import type { GoOn } from './new-link/question.ts';
import type { Wording } from './words.ts';

/** What the bot's first middleware puts on every update from a person. */
interface BotFlavor {
  person: Person;
  /** Texts in the person's language. */
  words: Wording;
  /** A draft to go into once everything before the conversations has had its say. */
  entry?: { draftId: string; outcome: GoOn };
  /** Whether to ask for the time zone then. */
  asksTimeZone?: boolean;
  /** This update is to be handled again: what it did to the conversation must not be kept. */
  again?: boolean;
}

export type BaseContext = Context & BotFlavor;

export type BotContext = ConversationFlavor<BaseContext>;
