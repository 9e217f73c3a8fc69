export interface Question {
  title: string;
  text: string;
  /** What the button says that does it. */
  action: string;
  onConfirm: () => void;
}

/** The one dialog that may stand over the page. */
export type SheetRequest =
  | { type: 'join'; url: string }
  | { type: 'share'; text: string }
  /** Picks a chat in whose input field the text is put. */
  | { type: 'write-in'; text: string }
  | { type: 'pick-chat'; messageId: number; requestId: number }
  | { type: 'leave-sandbox'; url: string }
  | { type: 'confirm'; question: Question }
  | { type: 'alert'; text: string }
  | { type: 'photo'; url: string; caption: string };
