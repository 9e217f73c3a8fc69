import type { WhoCanGetIn } from '../../actions/audit/who-can-get-in.ts';
import { wholeList } from '../lists/list-place.ts';
import { inPairs, pressButton, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

export interface MenuView {
  open: Pick<WhoCanGetIn, 'peerId' | 'role' | 'census'>;
  /** Whether they are told once a week. */
  digest: boolean;
  /** Whether there is another chat to go to. */
  severalChats: boolean;
  /** Where the page opens; null where there is none. */
  pageUrl: string | null;
}

/** Where the audit goes on. */
export function auditMenu(
  { open, digest, severalChats, pageUrl }: MenuView,
  words: Wording,
): ScreenButton[][] {
  const { peerId, role, census } = open;
  const checking = census !== null && census.finishedAt === null;
  const owner = role === 'owner';
  const to = (key: string, action: string): ScreenButton => pressButton(words.plain(key), action, { peerId });
  const page: ScreenButton[] = pageUrl === null ? [] : [{ text: words.plain('audit-page'), webApp: pageUrl }];
  const buttons = [
    to('audit-activity', 'audit.activity'),
    to('audit-people', 'audit.people'),
    ...(owner
      ? [pressButton(words.plain('audit-list'), 'list', wholeList({ mode: 'audit', peerId, text: null }))]
      : []),
    to('audit-export', 'audit.files'),
    ...(owner && !checking ? [to('audit-check', 'audit.check')] : []),
    ...(owner
      ? [to('lockdown-menu', 'lockdown'), to('chat-menu-rules', 'rules'), to('audit-auditors', 'auditors')]
      : []),
    to(digest ? 'audit-digest-on' : 'audit-digest-off', 'audit.digest'),
    ...(severalChats ? [pressButton(words.plain('audit-others'), 'audit.chats')] : []),
  ];
  return [...(page.length === 0 ? [] : [page]), ...inPairs(buttons)];
}
