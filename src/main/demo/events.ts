import type { CAST } from 'telegram-sandbox';
import type { Guest } from './people.ts';
import type { Admin, LinkKey } from './script.ts';

/** Somebody of the cast, or somebody who is only there for the history, by what the script calls them. */
export type Someone = (typeof CAST)[keyof typeof CAST] | string;

/** Something that happened in a chat. `at`: Unix seconds. */
export type Event = { at: number } & (
  | { type: 'promoted' | 'demoted'; who: Someone; chat: number; by: Admin }
  | { type: 'made'; link: LinkKey }
  | { type: 'prolonged'; link: LinkKey; by: Admin; expires: number }
  | { type: 'revoked'; link: LinkKey; by: Admin }
  | { type: 'replaced'; link: LinkKey; successor: LinkKey; by: Admin }
  | { type: 'joined'; who: Someone; link: LinkKey; folder?: true }
  /** With a primary link that nobody else can see. */
  | { type: 'slipped in'; who: Someone; chat: number }
  | { type: 'asked'; who: Someone; link: LinkKey; bio: string }
  | { type: 'decided'; who: Someone; link: LinkKey; by: Admin; approved: boolean }
  | { type: 'added'; who: Someone; chat: number; by: Admin }
  | { type: 'left'; who: Someone; chat: number }
  | { type: 'removed'; who: Someone; chat: number; by: Admin }
  | { type: 'said'; chat: number; by: Admin; text: string }
  /** The account read all links that it can see. */
  | { type: 'read'; chat: number }
);

export interface History {
  /** Who comes up in it beside the cast, by what they are called there. */
  people: ReadonlyMap<string, Guest>;
  /** Oldest first. */
  events: readonly Event[];
}
