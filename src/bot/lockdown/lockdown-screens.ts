import type { Lockdown, LockdownMode, LockdownPreview } from '../../domain/lockdown.ts';
import type { PeerId } from '../../domain/peer.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** Which of the two. */
export function chooseMode(peerId: PeerId, chat: string, words: Wording): Screen {
  const mode = (key: string, value: LockdownMode) => [
    pressButton(words.plain(key), 'lockdown.preview', { peerId, mode: value }),
  ];
  return {
    text: words.html('lockdown-choose', { chat }),
    rows: [
      mode('lockdown-mode-approval', 'approval'),
      mode('lockdown-mode-revoke', 'revoke'),
      [pressButton(words.plain('button-back'), 'chat', { peerId })],
    ],
  };
}

/** What will happen, in numbers, before it does. */
export function confirmLockdown(
  {
    preview,
    mode,
    chat,
    seesAll,
  }: { preview: LockdownPreview & { peerId: PeerId }; mode: LockdownMode; chat: string; seesAll: boolean },
  words: Wording,
): Screen {
  const { peerId, open, toApproval, toRevoke, primary, already, cannot } = preview;
  const line = (key: string, count: number): string[] =>
    count === 0 ? [] : [words.html(key, { count, mode })];
  const lines = [
    words.html('lockdown-question', { mode, chat, open }),
    '',
    ...line('lockdown-will-ask', toApproval),
    ...line('lockdown-will-revoke', toRevoke),
    ...line('lockdown-will-replace', primary),
    ...line('lockdown-already', already),
    ...line('lockdown-others', cannot),
    ...(seesAll ? [] : [words.html('lockdown-unseen')]),
    '',
    words.html('lockdown-meanwhile'),
  ];
  const yes = {
    text: words.plain(mode === 'revoke' ? 'lockdown-yes-revoke' : 'lockdown-yes'),
    press: { action: 'lockdown.yes', uses: 'once', payload: { peerId, mode } } as const,
  };
  return {
    text: lines.join('\n'),
    rows: [[yes], [pressButton(words.plain('button-keep'), 'lockdown', { peerId })]],
  };
}

export function confirmLift(
  { lockdown, chat }: { lockdown: Lockdown; chat: string },
  words: Wording,
): Screen {
  const { peerId, state, mode } = lockdown;
  const yes = {
    text: words.plain('lockdown-lift'),
    press: { action: 'lockdown.lift.yes', uses: 'once', payload: { peerId } } as const,
  };
  return {
    text: words.html('lockdown-lift-question', { chat, state, mode }),
    rows: [[yes], [pressButton(words.plain('lockdown-stay'), 'lockdown', { peerId })]],
  };
}
