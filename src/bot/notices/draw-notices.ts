import { stillSees } from '../../actions/still-sees.ts';
import { isStillTrue, settingOfNotice, type Notice } from '../../domain/notice.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import type { Screen } from '../screens/screen.ts';
import { noticeScreen, type News } from './notice-screen.ts';

/**
 * What a person is told: what they did not turn off, is still true, and is of links they may see now.
 * @param notices of one person. @returns null for nothing.
 */
export async function drawNotices(
  deps: BotDependencies,
  readerId: number,
  notices: Notice[],
): Promise<{ screen: Screen; news: News[] } | null> {
  const { store, clock } = deps;
  const [person, muted] = await Promise.all([store.persons.find(readerId), store.notices.muted(readerId)]);
  if (person === null) return null;
  const news: News[] = [];
  for (const notice of notices) {
    const link = await store.links.find(notice.linkId);
    if (link === null || muted.includes(settingOfNotice(notice.kind))) continue;
    if (!isStillTrue(notice, link, clock.now()) || !(await stillSees(deps, link, readerId))) continue;
    news.push({ notice, link, chat: await store.chats.named(link.peerId) });
  }
  if (news.length === 0) return null;
  const { words, reading } = readerOf(person, deps);
  return { screen: noticeScreen(news, words, reading, clock.now()), news };
}
