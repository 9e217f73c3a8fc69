import { createHmac } from 'node:crypto';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { NewButton } from '../../domain/button.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Screen, ScreenButton } from './screen.ts';

export const PRESS_PREFIX = 'b:';

/** 128 bits and a little more, as `newId` makes them. */
const ID_LENGTH = 22;

type Dependencies = Pick<BotDependencies, 'store' | 'newId' | 'buttonKey' | 'clock'>;

/**
 * Turns a screen's buttons into Telegram's, storing a row for each: Telegram gets its opaque id and nothing else.
 * @param owner `actorId` is the only person who may press them.
 */
export async function markup(
  deps: Dependencies,
  card: Pick<Screen, 'rows'>,
  owner: { actorId: number; peerId: number | null },
): Promise<InlineKeyboardMarkup> {
  const kept = new Map<string, NewButton>();
  const toTelegram = (button: ScreenButton): InlineKeyboardButton => {
    if ('copy' in button) return { text: button.text, copy_text: { text: button.copy } };
    if ('url' in button) return { text: button.text, url: button.url };
    if ('webApp' in button) return { text: button.text, web_app: { url: button.webApp } };
    const { press } = button;
    const meant = {
      actorId: owner.actorId,
      peerId: owner.peerId,
      linkId: press.linkId ?? null,
      action: press.action,
      payload: JSON.stringify(press.payload ?? null),
      uses: press.uses,
    };
    const id = press.uses === 'once' ? deps.newId() : sameId(deps.buttonKey, meant);
    kept.set(id, { ...meant, id, createdAt: deps.clock.now() });
    return { text: button.text, callback_data: `${PRESS_PREFIX}${id}` };
  };
  const rows = card.rows.map((row) => row.map(toTelegram));
  if (kept.size > 0) await deps.store.buttons.add([...kept.values()]);
  return { inline_keyboard: rows };
}

/** The same button, the same row: a card that is redrawn a thousand times keeps no more rows than one. */
function sameId(key: string, meant: Omit<NewButton, 'id' | 'createdAt'>): string {
  const { actorId, peerId, linkId, action, payload } = meant;
  const fields = JSON.stringify([actorId, peerId, linkId, action, payload]);
  return createHmac('sha256', key).update(fields).digest('base64url').slice(0, ID_LENGTH);
}
