/**
 * Finds a mark from ever later places: what was found is remembered, so that reading a whole text takes time in proportion
 * to its length, however often something is opened and never closed.
 * @param isEscaped whether a backslash takes the character behind it out of the search.
 * @returns a function that is called with places that never decrease; it answers like `indexOf`.
 */
export function createSearch(source: string, mark: string, isEscaped = false): (from: number) => number {
  let found: number | undefined;

  function find(from: number): number {
    if (!isEscaped) return source.indexOf(mark, from);
    for (let at = from; at < source.length; at += source.charAt(at) === '\\' ? 2 : 1) {
      if (source.startsWith(mark, at)) return at;
    }
    return -1;
  }

  return (from) => {
    if (found === undefined || (found !== -1 && found < from)) found = find(from);
    return found;
  };
}
