import type { InlineKeyboardButton } from 'grammy/types';
import { listChatPresets } from '../../../actions/list-chat-presets.ts';
import { removeChatPreset } from '../../../actions/remove-chat-preset.ts';
import { saveChatPreset } from '../../../actions/save-chat-preset.ts';
import { isAnswer } from '../../../domain/errors.ts';
import { tidyTitle } from '../../../domain/link-settings.ts';
import { clipped } from '../../../domain/plain-text.ts';
import {
  lifetimeOf,
  PRESETS_MAX,
  samePreset,
  settingsFrom,
  type Preset,
  type PresetSettings,
} from '../../../domain/preset.ts';
import { errorSentence } from '../../screens/error-sentence.ts';
import { presetName } from '../preset-name.ts';
import { asking } from '../position.ts';
import {
  accept,
  button,
  notUnderstood,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';

/** A button holds so much on a phone. */
const NAME_MAX = 20;

/** The chat's presets and the person's own: to use, to add the draft's settings to, and to delete. */
export const presetsQuestion: Question = {
  async ask(context) {
    const { words } = context;
    const { own, ofChat, owned } = await readPresets(context);
    const settings = current(context);
    const name = presetName(settings, words);
    const full = own.length >= PRESETS_MAX;
    const kept = own.some((preset) => samePreset(preset, settings));
    const html = [
      words.html(heading(own, ofChat)),
      ...(kept ? [] : [words.html(full ? 'newlink-presets-full' : 'newlink-presets-save', { name })]),
    ].join('\n\n');
    const savable =
      owned && ofChat.length < PRESETS_MAX && !ofChat.some((each) => samePreset(each, settings));
    return {
      html,
      rows: [
        ...ofChat.map((preset) => presetRow(context, preset, owned)),
        ...own.map((preset) => presetRow(context, preset, true)),
        ...(full || kept ? [] : [[button(context, words.plain('newlink-preset-save'), 'save')]]),
        ...(savable ? [[button(context, words.plain('newlink-preset-save-chat'), 'chat')]] : []),
        [button(context, words.plain('newlink-back'), 'back')],
      ],
    };
  },

  async answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'text') {
      const name = tidyTitle(input.text);
      return name === null || Array.from(name).length > NAME_MAX
        ? notUnderstood(context, words.html('newlink-preset-name', { max: NAME_MAX }))
        : save(context, name);
    }
    if (input.kind !== 'press')
      return notUnderstood(context, words.html('newlink-preset-name', { max: NAME_MAX }));
    const usual = clipped(presetName(current(context), words), NAME_MAX);
    if (input.value === 'save') return save(context, usual);
    if (input.value === 'chat') return saveForChat(context, usual);
    const [, what, id] = /^(use|del)\.(.+)$/.exec(input.value) ?? [];
    const { own, ofChat } = await readPresets(context);
    const preset = [...ofChat, ...own].find((each) => each.id === id);
    if (preset === undefined) return { do: 'ask', at, note: null };
    return what === 'use' ? use(context, preset) : remove(context, preset);
  },
};

function heading(own: Preset[], ofChat: Preset[]): string {
  if (ofChat.length > 0) return 'newlink-presets-of-chat';
  return own.length > 0 ? 'newlink-presets-use' : 'newlink-presets-none';
}

interface Presets {
  own: Preset[];
  /** Of the draft's chat, as far as the person may see them. */
  ofChat: Preset[];
  /** Whether the chat is theirs. */
  owned: boolean;
}

async function readPresets({ deps, userId, draft }: QuestionContext): Promise<Presets> {
  const own = await deps.store.presets.of(userId);
  const { peerId } = draft;
  if (peerId === null) return { own, ofChat: [], owned: false };
  try {
    const { presets, scope } = await listChatPresets(deps, { peerId, actorId: userId });
    return { own, ofChat: presets, owned: scope === 'all' };
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return { own, ofChat: [], owned: false };
  }
}

function presetRow(
  context: QuestionContext,
  { id, ownerId, name }: Preset,
  removable: boolean,
): InlineKeyboardButton[] {
  const { words, userId } = context;
  const text = ownerId === userId ? name : words.plain('preset-of-chat', { name });
  const use = button(context, text, `use.${id}`);
  return removable ? [use, button(context, words.plain('newlink-preset-delete'), `del.${id}`)] : [use];
}

/** What the draft's settings are as a preset. */
function current({ draft, now }: QuestionContext): PresetSettings {
  const { expireDate, usageLimit, requestNeeded, subscriptionPricing, strict } = draft.settings;
  const lifetime = lifetimeOf({ date: now, expireDate });
  return { lifetime, usageLimit, requestNeeded, subscriptionPricing, strict };
}

async function save(context: QuestionContext, name: string): Promise<Outcome> {
  const { deps, userId, at, words, now } = context;
  const presets = await deps.store.presets.of(userId);
  if (presets.length >= PRESETS_MAX && !presets.some((preset) => preset.name === name)) {
    return { do: 'ask', at, note: null };
  }
  // Handled again after a crash, it takes its own place: the name is the same.
  await deps.store.presets.save({
    ...current(context),
    id: deps.newId(),
    ownerId: userId,
    name,
    createdAt: now,
  });
  return { do: 'ask', at, note: words.html('newlink-preset-saved', { name }) };
}

function saveForChat(context: QuestionContext, name: string): Promise<Outcome> {
  const { deps, userId: actorId, draft, words, now } = context;
  return changing(context, words.html('newlink-preset-saved-chat', { name }), async () => {
    const { ofChat } = await readPresets(context);
    if (draft.peerId === null || ofChat.length >= PRESETS_MAX) return;
    const preset = { ...current(context), id: deps.newId(), name, createdAt: now };
    await saveChatPreset(deps, { peerId: draft.peerId, actorId, preset });
  });
}

function remove(context: QuestionContext, { id, ownerId, name }: Preset): Promise<Outcome> {
  const { deps, userId: actorId, words } = context;
  return changing(context, words.html('newlink-preset-deleted', { name }), () =>
    ownerId === actorId
      ? deps.store.presets.remove(actorId, id)
      : removeChatPreset(deps, { peerId: ownerId, actorId, presetId: id }),
  );
}

/** @param done what is said if nothing stands in the way. HTML. */
async function changing(
  context: QuestionContext,
  done: string,
  change: () => Promise<void>,
): Promise<Outcome> {
  const { at, words } = context;
  try {
    await change();
    return { do: 'ask', at, note: done };
  } catch (error) {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    return notUnderstood(context, sentence);
  }
}

function use(context: QuestionContext, preset: Preset): Promise<Outcome> {
  return accept({ ...context, at: asking([]) }, settingsFrom(preset, context.now), { preset: preset.name });
}
