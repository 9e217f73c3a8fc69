/** Whether PostgreSQL can be found with it: its scheme, and the name of a database. */
export function isDatabaseUrl(text: string): boolean {
  if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  // Something that looks like a login is in the wrong place: it must not be shown as a name.
  return /^\/[^/:@]+$/.test(new URL(text).pathname);
}

/** What of the URL may be shown to the operator. */
export function placeOf(databaseUrl: string): { host: string; database: string; user: string } {
  const { host, pathname, username, searchParams } = new URL(databaseUrl);
  return {
    host: host === '' ? (searchParams.get('host') ?? 'localhost') : host,
    database: unescaped(pathname.slice(1)),
    user: unescaped(username),
  };
}

/** @returns the URL's password in every form in which it could get into a log; none if it has none. */
export function passwordsOf(databaseUrl: string): string[] {
  const { password, searchParams } = new URL(databaseUrl);
  const given = [password, searchParams.get('password') ?? ''];
  const decoded = given.map((text) => unescaped(text));
  // Log lines are JSON.
  const escaped = decoded.map((text) => JSON.stringify(text).slice(1, -1));
  const forms = new Set([...given, ...decoded, ...escaped].filter((text) => text !== ''));
  // The longest first: one may be part of another.
  return [...forms].toSorted((one, other) => other.length - one.length);
}

/** A `%` may be the password's own. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
