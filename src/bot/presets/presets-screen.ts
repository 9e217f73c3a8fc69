import type { Chat } from '../../domain/peer.ts';
import type { Preset } from '../../domain/preset.ts';
import type { Scope } from '../../domain/rights.ts';
import { presetName } from '../new-link/preset-name.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** A chat's presets: a link with one tap, and a way to delete them for whom the chat is. */
export function presetsScreen(
  { chat, presets, scope, note }: { chat: Chat; presets: Preset[]; scope: Scope; note?: string },
  words: Wording,
): Screen {
  const { peerId } = chat;
  const owned = scope === 'all';
  const row = ({ id, name }: Preset): ScreenButton[] => [
    pressButton(name, 'presets.use', { peerId, id }),
    ...(owned ? [pressButton(words.plain('newlink-preset-delete'), 'presets.delete', { peerId, id })] : []),
  ];
  return {
    text: [
      ...(note === undefined ? [] : [note, '']),
      words.html('presets-title', { chat: chat.title }),
      '',
      ...presets.map((preset) =>
        words.html('presets-line', { name: preset.name, settings: presetName(preset, words) }),
      ),
      ...(presets.length === 0 ? [] : ['']),
      words.html(owned ? 'presets-how-to-add' : 'presets-by-owner', { count: presets.length }),
    ].join('\n'),
    rows: [...presets.map(row), [pressButton(words.plain('button-back'), 'chat', { peerId })]],
  };
}
