import { plainText } from '../../domain/plain-text.ts';

/** With the username, where there is one. */
export function accountName({ name, username }: { name: string; username: string | null }): string {
  return username === null ? plainText(name) : `${plainText(name)} (@${username})`;
}
