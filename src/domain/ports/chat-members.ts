import type { PeerId } from '../peer.ts';

/** What the bot itself sees of people in chats, without asking the account. */
export interface ChatMembers {
  /**
   * Whether this person is one of the chat's administrators.
   * @param chat a username without `@`, or an id.
   * @returns null where the bot can't tell: there is no such chat, it is not in there, or it was not answered.
   */
  isAdministrator(chat: PeerId | string, userId: number): Promise<boolean | null>;
  /** Whether this person, or the bot itself, may post in a channel; null where the bot can't tell. */
  mayPost(channel: PeerId, userId: number): Promise<boolean | null>;
}
