/** The one dialog that may stand over the page. */
export type SheetRequest =
  | { type: 'join'; url: string }
  | { type: 'share'; text: string }
  /** Picks a chat in whose input field the text is put. */
  | { type: 'write-in'; text: string }
  | { type: 'pick-chat'; messageId: number; requestId: number }
  | { type: 'leave-sandbox'; url: string }
  | { type: 'alert'; text: string }
  | { type: 'photo'; url: string; caption: string };
