import type { DialogKey } from '../../server/world/types.ts';

/** What opens a bot's app: a button of a message or of the keyboard that it brought, the menu button, or a link. */
export type AppOpening = { dialog: DialogKey } & (
  | { messageId: number; row: number; column: number }
  | { menu: true }
  | { startParam: string }
);

/** What the people front answers. */
export interface OpenedAppView {
  /** With all that the app is told, behind `#`. */
  url: string;
  from: 'inline_button' | 'keyboard' | 'menu' | 'link';
  queryId?: string;
  /** Of the keyboard's button. */
  buttonText?: string;
}

/** The one app that may stand beside the conversation, or over it. */
export interface OpenedApp extends OpenedAppView {
  /** Another for each opening. */
  key: number;
  userId: number;
  dialog: DialogKey;
}
