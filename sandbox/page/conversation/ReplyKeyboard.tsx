import type { ReplyButton, ReplyKeyboard as Keyboard } from '../../server/world/types.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';

export function ReplyKeyboard({
  keyboard,
  onPress,
}: {
  keyboard: Keyboard;
  onPress: (button: ReplyButton, row: number, column: number) => void;
}) {
  return (
    <div class="reply-keyboard" role="group" aria-label={t('keyboard')}>
      {keyboard.keyboard.map((buttons, row) => (
        <div key={row} class="keyboard-row">
          {buttons.map((button, column) => (
            <button
              key={`${column} ${button.text}`}
              type="button"
              class="reply-button"
              onClick={() => onPress(button, row, column)}
            >
              <span class="button-label">{button.text}</span>
              {button.web_app && <Icon name="app" />}
              {button.request_chat && (
                <Icon name={button.request_chat.chat_is_channel ? 'channel' : 'group'} />
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
