/** A message as the bot means to send it: pure, so that what a person reads can be tested without Telegram. */
export interface Screen {
  /** HTML. */
  text: string;
  rows: ScreenButton[][];
}

export type ScreenButton =
  | { text: string; press: Press }
  /** Copied by the client itself: 1–256 characters. */
  | { text: string; copy: string }
  | { text: string; url: string }
  /** Opens a page of ours within Telegram. */
  | { text: string; webApp: string };

/** What a button does; everything but its opaque id stays with us. */
export interface Press {
  /** A key of the press handlers, e.g. `link.revoke`. */
  action: string;
  /** `once` for what changes something. */
  uses: 'once' | 'many';
  linkId?: string;
  /** JSON-serialisable; what the handler needs besides the link. */
  payload?: unknown;
}

/** A button that may be pressed many times. */
export function pressButton(text: string, action: string, payload?: unknown): ScreenButton {
  return { text, press: { action, uses: 'many', payload } };
}

/** Two buttons a row. */
export function inPairs(buttons: ScreenButton[]): ScreenButton[][] {
  const rows: ScreenButton[][] = [];
  for (let first = 0; first < buttons.length; first += 2) rows.push(buttons.slice(first, first + 2));
  return rows;
}
