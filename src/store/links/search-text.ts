/** Case folded here, for SQLite's own folding stops at ASCII. */
export function searchText(...parts: (string | null)[]): string {
  return parts.map((part) => fold(part ?? '')).join('\n');
}

/** @returns a LIKE pattern (escape character `\`) for a part of a text made by `searchText`. */
export function searchPattern(text: string): string {
  return `%${fold(text).replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
