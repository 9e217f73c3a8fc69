import { setImmediate } from 'node:timers/promises';
import type { Api } from 'grammy';
import { apiFailure } from '../api/errors.ts';
import type { CardPlace, Operation } from '../../domain/operation.ts';
import { isFinal } from '../../domain/operation.ts';
import type { Reporter } from '../../domain/ports/operations.ts';
import type { Operators } from '../../domain/ports/operators.ts';
import type { BotDependencies } from '../dependencies.ts';
import { markup, prepareMarkup } from '../screens/markup.ts';
import type { Screen } from '../screens/screen.ts';
import { linkCard } from '../links/link-card.ts';
import type { Reading } from '../screens/moment.ts';
import { linkView } from '../links/link-view.ts';
import type { OpenQuestions } from '../links/open-questions.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import type { Wording } from '../words.ts';
import { outcomeCard } from './outcome-card.ts';

type Dependencies = Omit<BotDependencies, 'operations'>;

/** Brings cards up to date with what became of operations and links. */
export function createReporter(
  deps: Dependencies & {
    api: Api;
    questions: OpenQuestions;
    operators: Operators;
    accountId: () => number | null;
  },
): Reporter {
  const readerOf = async (userId: number, locale: string): Promise<{ words: Wording; reading: Reading }> => {
    const person = await deps.store.persons.find(userId);
    const words = deps.words.in(person?.locale ?? locale);
    return { words, reading: { locale: words.locale, timeZone: person?.timeZone ?? deps.defaultTimeZone } };
  };

  /** @returns where the card is now: a message that can no longer be edited is sent anew. */
  const bring = async (
    place: CardPlace | null,
    chatId: number,
    card: Screen,
    owner: { actorId: number; peerId: number },
  ): Promise<CardPlace | null> => {
    const { keyboard, keep } = prepareMarkup(deps, card, owner);
    const options = { ...MESSAGE_OPTIONS, reply_markup: keyboard };
    if (place !== null) {
      const editing = outcomeOf(() =>
        deps.api.editMessageText(place.chatId, place.messageId, card.text, options),
      );
      const [edited] = await Promise.all([editing, onceOnItsWay(keep)]);
      if (edited === 'ok') return place;
      if (edited === 'unreachable') return null;
    }
    let sent: CardPlace | null = null;
    if (place === null) await keep();
    await outcomeOf(async () => {
      const message = await deps.api.sendMessage(chatId, card.text, options);
      sent = { chatId: message.chat.id, messageId: message.message_id };
    });
    return sent;
  };

  /** Brings the cards that were sent of these links up to date. */
  const redraw = async (linkIds: readonly string[]): Promise<void> => {
    const changed = new Set(linkIds);
    const links = await Promise.all(linkIds.map((id) => deps.store.links.find(id)));
    for (const peerId of new Set(links.flatMap((link) => (link === null ? [] : [link.peerId])))) {
      for (const card of await deps.store.links.cards(peerId)) {
        if (!changed.has(card.link.id) || deps.questions.isOpen(card.card)) continue;
        const { words, reading } = await readerOf(card.actorId, card.locale);
        const fresh = linkCard(await linkView(deps, card.link, card.actorId), words, reading);
        const owner = { actorId: card.actorId, peerId };
        const options = { ...MESSAGE_OPTIONS, reply_markup: await markup(deps, fresh, owner) };
        // A card the person deleted is gone for good: news alone is no reason to write to them.
        await outcomeOf(() =>
          deps.api.editMessageText(card.card.chatId, card.card.messageId, fresh.text, options),
        );
      }
    }
  };

  return {
    async report(operation) {
      const [chat, link, result, account, worker] = await Promise.all([
        deps.store.chats.find(operation.peerId),
        operation.linkId === null ? null : deps.store.links.find(operation.linkId),
        operation.resultLinkId === null ? null : deps.store.links.find(operation.resultLinkId),
        accountOf(deps),
        needsWorker(operation) ? deps.telegram.self() : null,
      ]);
      const { words, reading } = await readerOf(operation.actorId, operation.locale);
      const now = deps.clock.now();
      const view = {
        operation,
        chat,
        link,
        result,
        worker,
        blockedUntil: account?.blockedUntil ?? null,
        signedOut: account?.state === 'dead',
        now,
      };
      const owner = { actorId: operation.actorId, peerId: operation.peerId };
      const place = await bring(operation.card, operation.actorId, outcomeCard(view, words, reading), owner);
      // Whose link an owner has closed or replaced learns it from their own card.
      if (isFinal(operation) && link !== null && link.actorId !== operation.actorId) await redraw([link.id]);
      if (place === null) return;
      if (place !== operation.card) await deps.store.operations.setCard(operation.id, place);
      const shown = result ?? link;
      // An owner who revokes somebody's link gets a card of it; the link's own card stays with who asked for it.
      const own = shown?.actorId === operation.actorId;
      // One that says why something was refused is no card of the link: news of the link would wipe that away.
      if (operation.state === 'done' && shown !== null && own)
        await deps.store.links.setCard(shown.id, place, words.locale);
    },

    linksChanged: redraw,

    sessionChanged: (state, reason) => deps.operators.tell('session', { state, reason }),
  };
}

/** A write to the disk holds up everything, a call that is about to go out too. */
async function onceOnItsWay(write: () => Promise<void>): Promise<void> {
  await setImmediate();
  await write();
}

function needsWorker(operation: Operation): boolean {
  return operation.failure === 'worker-lacks-right' || operation.failure === 'worker-not-in-chat';
}

async function accountOf(deps: { store: Dependencies['store']; accountId: () => number | null }) {
  const id = deps.accountId();
  return id === null ? null : deps.store.accounts.find(id);
}

/**
 * `gone`: that message is no more, another may be sent. `unreachable`: the person blocked the bot or left Telegram, and
 * trying again is no use. Everything else (the network, a flood) is thrown, to be tried again.
 */
async function outcomeOf(call: () => Promise<unknown>): Promise<'ok' | 'gone' | 'unreachable'> {
  try {
    await call();
    return 'ok';
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === 'unchanged') return 'ok';
    if (failure === 'blocked') return 'unreachable';
    if (failure === 'gone') return 'gone';
    throw error;
  }
}
