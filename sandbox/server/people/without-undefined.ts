/** Drops what was not said, so that it is absent and not `undefined`: absence means "does not change". */
export function withoutUndefined<T extends object>(body: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(body));
}
