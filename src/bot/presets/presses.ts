import { z } from 'zod';
import { listChatPresets } from '../../actions/list-chat-presets.ts';
import { removeChatPreset } from '../../actions/remove-chat-preset.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Chat } from '../../domain/peer.ts';
import { settingsFrom, type Preset } from '../../domain/preset.ts';
import type { BotDependencies } from '../dependencies.ts';
import { startNewLink } from '../new-link/entry.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { presetsScreen } from './presets-screen.ts';

const presetSchema = z.object({ peerId: z.number(), id: z.string().optional() });

/** What the buttons of a chat's presets do. */
export function presetsPresses(deps: BotDependencies): PressHandlers {
  const read = async (press: PressContext) => {
    const { peerId, id } = presetSchema.parse(JSON.parse(press.button.payload));
    const { presets, scope } = await listChatPresets(deps, { peerId, actorId: press.person.userId });
    const chat = await deps.store.chats.named(peerId);
    if (chat === null) throw new Refusal('chat-not-found');
    return { chat, presets, scope, preset: presets.find((each) => each.id === id) };
  };
  const show = async (press: PressContext, note?: string): Promise<void> => {
    const { chat, presets, scope } = await read(press);
    const said = note === undefined ? {} : { note };
    await press.show(presetsScreen({ chat, presets, scope, ...said }, press.words));
  };

  return {
    presets: (press) => show(press),
    'presets.use': async (press) => {
      const { chat, preset } = await read(press);
      if (preset === undefined) return show(press);
      await press.answer();
      return startWith(deps, press, chat, preset);
    },
    'presets.delete': async (press) => {
      const { chat, preset } = await read(press);
      if (preset === undefined) return show(press);
      const { peerId } = chat;
      await removeChatPreset(deps, { peerId, actorId: press.person.userId, presetId: preset.id });
      return show(press, press.words.html('newlink-preset-deleted', { name: preset.name }));
    },
  };
}

function startWith(
  deps: BotDependencies,
  { ctx }: PressContext,
  { peerId }: Chat,
  preset: Preset,
): Promise<void> {
  const settings = { title: null, ...settingsFrom(preset, deps.clock.now()) };
  return startNewLink(deps, ctx, {
    settings,
    preset: preset.name,
    chosen: true,
    chat: { by: 'peerId', peerId },
  });
}
