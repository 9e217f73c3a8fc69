const MESSAGE_CHARACTERS = 4_096;

/** A text that is too long for one message as several, as Telegram's clients send it: cut behind a line where there is one. */
export function splitText(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MESSAGE_CHARACTERS) {
    const line = rest.lastIndexOf('\n', MESSAGE_CHARACTERS);
    const end = line > 0 ? line : MESSAGE_CHARACTERS;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...parts, rest.trim()].filter((part) => part !== '');
}
