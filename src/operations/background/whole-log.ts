import type { AdminLogPage, Telegram } from '../../domain/ports/telegram.ts';

type LogQuery = Parameters<Telegram['adminLog']>[1];

/** All pages of an admin log as one. */
export async function wholeLog(
  { after, before = null }: LogQuery,
  read: (query: LogQuery) => Promise<AdminLogPage | null>,
): Promise<AdminLogPage | null> {
  const events: AdminLogPage['events'] = [];
  let from = before;
  for (;;) {
    const page = await read({ after, before: from });
    if (page === null) return null;
    events.push(...page.events);
    if (page.next === null) return { ...page, events };
    from = page.next;
  }
}
