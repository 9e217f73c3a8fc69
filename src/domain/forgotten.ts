/**
 * Somebody who asked to be forgotten stands in the record as a pseudonym: an id that no person has, and a name that says so. Telegram's
 * user ids have 40 bits (`MAX_USER_ID` in TDLib), so these begin far above them, where numbers are still exact.
 */
export const FIRST_PSEUDONYM = 2 ** 52;

/** How many there are. */
export const PSEUDONYMS = 2 ** 48 - 1;

const FORGOTTEN_NAME = /^Forgotten person ([0-9a-f]{4})$/;

export function isPseudonym(userId: number): boolean {
  return userId >= FIRST_PSEUDONYM;
}

/** Always the same for the same pseudonym. It is stored where the name was; people read it in their own language. */
export function pseudonymName(pseudonym: number): string {
  return `Forgotten person ${(pseudonym % 65_536).toString(16).padStart(4, '0')}`;
}

/** @returns what tells several such people apart, `3f9a`; null if that is no pseudonym's name. */
export function pseudonymCode(name: string): string | null {
  return FORGOTTEN_NAME.exec(name)?.[1] ?? null;
}
