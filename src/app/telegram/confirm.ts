import { on, postEvent } from '@tma.js/bridge';
import { feel } from './haptics.ts';
import { tell } from './tell.ts';

/** Telegram's bounds (core.telegram.org/bots/webapps#popupparams). */
const TITLE_MAX = 64;
export const MESSAGE_MAX = 256;

/** Asks in Telegram's own popup; in the browser's where there is no Telegram. @returns whether they said yes. */
export function confirmed(asked: { title: string; message: string; yes: string }): Promise<boolean> {
  const title = asked.title.slice(0, TITLE_MAX);
  const message = asked.message.slice(0, MESSAGE_MAX);
  return new Promise((resolve) => {
    const isAsked = tell(() =>
      postEvent('web_app_open_popup', {
        title,
        message,
        buttons: [
          { id: 'yes', type: 'destructive', text: asked.yes },
          { id: 'no', type: 'cancel' },
        ],
      }),
    );
    if (!isAsked) {
      resolve(window.confirm(`${title}\n\n${message}`));
      return;
    }
    feel('warning');
    on('popup_closed', ({ button_id: pressed }) => resolve(pressed === 'yes'), true);
  });
}
