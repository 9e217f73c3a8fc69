/** Mini Apps: part of `types.ts`, from where it is imported. */

import type { InlineResult } from './inline-types.ts';
import type { Message } from './message-types.ts';

/** What stands beside the input field of a person's dialog with a bot. */
export type MenuButton =
  | { type: 'commands' | 'default' }
  | { type: 'web_app'; text: string; web_app: { url: string } };

/** How somebody opens an app of a bot's. A link may bring a start parameter, of up to 512 characters. */
export type WebAppOpening =
  | { from: 'inline_button' | 'menu' | 'keyboard' }
  | { from: 'link'; startParam?: string };

export interface OpenedWebApp {
  /** Signed, as a query; empty for an app that was opened from a keyboard. */
  initData: string;
  /** What the bot answers with `answerWebAppQuery`; only from an inline button or the menu. */
  queryId?: string;
}

/** Mini Apps: https://core.telegram.org/bots/webapps */
export interface WebApps {
  /** Telegram's Ed25519 key that proves initData to those without the bot's token: 32 bytes, hex. */
  readonly publicKey: string;
  /**
   * messages.requestWebView, messages.requestSimpleWebView, messages.requestMainWebView.
   * @throws TelegramError BOT_INVALID, START_PARAM_INVALID.
   */
  open(userId: number, botId: number, opening: WebAppOpening): OpenedWebApp;
  /**
   * messages.sendWebViewData: only apps that a keyboard opened can send some, up to 4,096 bytes.
   * @param buttonText of the keyboard's button.
   * @throws TelegramError DATA_INVALID, and as `Messages.send`.
   */
  sendData(userId: number, botId: number, data: { buttonText: string; data: string }): Message;
  /**
   * messages.sendWebViewResultMessage: sends a message in the person's name, once.
   * @throws TelegramError QUERY_ID_INVALID, and as `Messages.send`.
   */
  answer(botId: number, queryId: string, result: InlineResult): Message;
}
