/** @returns the value as that class, or fails the test. */
export function expectInstance<T>(value: unknown, type: abstract new (...args: never[]) => T): T {
  if (value instanceof type) return value;
  throw new TypeError(`expected a ${type.name}, got ${String(Object(value).className ?? value)}`);
}
