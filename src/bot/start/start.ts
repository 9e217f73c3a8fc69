import { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { isBlank } from '../../domain/draft.ts';
import { AUDITOR_INVITATION, openInvitation } from '../auditors/invitation.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { draftData } from '../new-link/data.ts';
import { startNewLink } from '../new-link/entry.ts';
import { show } from '../screens/show.ts';
import { DEFAULT_LOCALE } from '../words.ts';
import { showPageButton } from './personal-menu.ts';

const NEW_LINK_IN = /^newlink_(-\d{1,16})$/;

/** What the person can do first, and what they have already; `/start newlink_<peerId>` goes straight to a link for that chat, and `/start audit_<id>` takes an owner's invitation. */
export function startCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('start', async (ctx) => {
    const peerId = NEW_LINK_IN.exec(ctx.match)?.[1];
    if (peerId !== undefined)
      return startNewLink(deps, ctx, { chat: { by: 'peerId', peerId: Number(peerId) } });
    const invitation = AUDITOR_INVITATION.exec(ctx.match)?.[1];
    if (invitation !== undefined) return openInvitation(deps, ctx, invitation);
    const { words, person } = ctx;
    const { own, audited } = await deps.store.links.totals(person.userId);
    const html = words.html(own === 0 ? 'start' : 'start-again');
    await show(ctx.api, ctx.chat.id, { html, rows: await startRows(deps, ctx, { own, audited }) });
    if (words.locale !== DEFAULT_LOCALE) await showPageButton(ctx.api, ctx.chat.id, deps, words);
    return undefined;
  });
  return composer;
}

async function startRows(
  { store }: BotDependencies,
  { words, person }: BotContext,
  { own, audited }: { own: number; audited: number | null },
): Promise<InlineKeyboardButton[][]> {
  const draft = await store.drafts.open(person.userId);
  const goOn =
    draft === null || isBlank(draft)
      ? []
      : [{ text: words.plain('draft-continue'), callback_data: draftData(draft.id, 'continue') }];
  const lists = [
    ...(own === 0 ? [] : [{ text: words.plain('start-links', { count: own }), callback_data: 'links' }]),
    ...(audited === null || audited === 0
      ? []
      : [{ text: words.plain('start-audit', { count: audited }), callback_data: 'audit' }]),
  ];
  return [
    [{ text: words.plain('start-new-link'), callback_data: 'new' }],
    ...(lists.length === 0 ? [] : [lists]),
    ...(goOn.length === 0 ? [] : [goOn]),
  ];
}
