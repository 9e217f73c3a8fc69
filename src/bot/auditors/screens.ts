import type { Auditors } from '../../actions/auditors.ts';
import { plainText } from '../../domain/plain-text.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** Who may read the audit of a chat; names take it back, administrators can be added. */
export function auditorsScreen(view: Auditors, chat: string, words: Wording): Screen {
  const { peerId, auditors, candidates } = view;
  const label = (key: string, name: string): string => words.plain(key, { name: plainText(name) });
  return {
    text: [
      words.html('auditors-title', { chat }),
      words.html(auditors.length === 0 ? 'auditors-none' : 'auditors-some'),
      ...auditors.map(({ name, username }) =>
        words.html('auditors-line', { name, username: username ?? 'none' }),
      ),
      '',
      words.html('auditors-about'),
    ].join('\n'),
    rows: [
      ...auditors
        .slice(0, CHOICES_MAX)
        .map(({ userId, name }) => [
          pressButton(label('auditors-remove', name), 'auditors.remove', { peerId, userId }),
        ]),
      ...candidates
        .slice(0, CHOICES_MAX)
        .map(({ userId, name }) => [
          pressButton(label('auditors-add', name), 'auditors.add', { peerId, userId }),
        ]),
      [pressButton(words.plain('auditors-invite'), 'auditors.invite', { peerId })],
    ],
  };
}
