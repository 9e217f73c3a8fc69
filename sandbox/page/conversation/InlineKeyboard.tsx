import { useState } from 'preact/hooks';
import type { DialogKey, InlineButton } from '../../server/world/types.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon, type IconName } from '../shell/Icon.tsx';
import { t } from '../text.ts';
import { pressAndAwait } from './press-and-await.ts';

interface Props {
  keyboard: InlineButton[][];
  dialogKey: DialogKey;
  messageId: number;
  /** Whose buttons they are. */
  botId: number | undefined;
}

/** What it asks the bot in a chat that the person chooses. */
function inlineQueryOf(button: InlineButton): string | undefined {
  return button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query;
}

function cornerIcon(button: InlineButton): IconName | undefined {
  if (button.url !== undefined) return 'external';
  if (button.copy_text) return 'copy';
  if (button.web_app) return 'app';
  return inlineQueryOf(button) === undefined ? undefined : 'forward';
}

export function InlineKeyboard({ keyboard, dialogKey, messageId, botId }: Props) {
  const { world, me, live, attempt, navigate, toast, copy, openSheet, openApp, openUrl } = useSandbox();
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());

  async function pressCallback(row: number, column: number) {
    const place = `${row} ${column}`;
    if (waiting.has(place)) return;
    setWaiting((places) => new Set(places).add(place));
    const answer = await attempt(pressAndAwait(live, { userId: me.id, dialogKey, messageId, row, column }));
    setWaiting((places) => new Set([...places].filter((other) => other !== place)));
    if (answer?.text && answer.showAlert) openSheet({ type: 'alert', text: answer.text });
    else if (answer?.text) toast(answer.text);
    if (answer?.url) openUrl(answer.url);
  }

  async function press(button: InlineButton, row: number, column: number) {
    if (button.callback_data !== undefined) return pressCallback(row, column);
    if (button.url !== undefined) return openUrl(button.url);
    if (button.copy_text) return copy(button.copy_text.text);
    if (button.web_app) return openApp({ dialog: dialogKey, messageId, row, column });
    const username = world.users.find((user) => user.id === botId)?.username ?? world.bot.username;
    const query = inlineQueryOf(button);
    if (query !== undefined) return openSheet({ type: 'write-in', text: `@${username} ${query}` });
    if (button.switch_inline_query_current_chat !== undefined)
      return navigate({ text: `@${username} ${button.switch_inline_query_current_chat}` });
    return toast(t('button-unknown'));
  }

  return (
    <div class="inline-keyboard">
      {keyboard.map((buttons, row) => (
        <div key={row} class="keyboard-row">
          {buttons.map((button, column) => {
            const busy = waiting.has(`${row} ${column}`);
            const corner = cornerIcon(button);
            return (
              <button
                key={`${column} ${button.text}`}
                type="button"
                class="inline-button"
                aria-busy={busy}
                onClick={() => void press(button, row, column)}
              >
                <span class="button-label">{button.text}</span>
                {corner && <Icon name={corner} />}
                {busy && <span class="spinner corner-spinner" aria-hidden="true" />}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
