/** Small choices that survive a reload. A browser that forbids storage only forgets them. */
export function remember(name: 'as' | 'theme', value: string) {
  try {
    localStorage.setItem(`sandbox.${name}`, value);
  } catch {
    // Private windows may refuse; nothing depends on it.
  }
}

export function recall(name: 'as' | 'theme'): string | null {
  try {
    return localStorage.getItem(`sandbox.${name}`);
  } catch {
    return null;
  }
}
