import { tidyTitle } from '../../../domain/link-settings.ts';
import { clipped } from '../../../domain/plain-text.ts';
import { expiryAfter, lifetimeOf, type Preset } from '../../../domain/preset.ts';
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
const PRESETS_MAX = 8;

/** The person's own presets: to use, to add the draft's settings to, and to delete. */
export const presetsQuestion: Question = {
  async ask(context) {
    const { deps, userId, words } = context;
    const presets = await deps.store.presets.of(userId);
    const name = presetName(current(context), words);
    const full = presets.length >= PRESETS_MAX;
    const kept = presets.some((preset) => hasSettings(preset, current(context)));
    const html = [
      words.html(presets.length === 0 ? 'newlink-presets-none' : 'newlink-presets-use'),
      ...(kept ? [] : [words.html(full ? 'newlink-presets-full' : 'newlink-presets-save', { name })]),
    ].join('\n\n');
    return {
      html,
      rows: [
        ...presets.map(({ id, name }) => [
          button(context, name, `use.${id}`),
          button(context, words.plain('newlink-preset-delete'), `del.${id}`),
        ]),
        ...(full || kept ? [] : [[button(context, words.plain('newlink-preset-save'), 'save')]]),
        [button(context, words.plain('newlink-back'), 'back')],
      ],
    };
  },

  async answer(context, input) {
    const { deps, userId, at, words } = context;
    if (input.kind === 'text') {
      const name = tidyTitle(input.text);
      return name === null || Array.from(name).length > NAME_MAX
        ? notUnderstood(context, words.html('newlink-preset-name', { max: NAME_MAX }))
        : save(context, name);
    }
    if (input.kind !== 'press')
      return notUnderstood(context, words.html('newlink-preset-name', { max: NAME_MAX }));
    if (input.value === 'save') return save(context, clipped(presetName(current(context), words), NAME_MAX));
    const [, what, id] = /^(use|del)\.(.+)$/.exec(input.value) ?? [];
    const preset = (await deps.store.presets.of(userId)).find((each) => each.id === id);
    if (preset === undefined) return { do: 'ask', at, note: null };
    if (what === 'use') return use(context, preset);
    await deps.store.presets.remove(userId, preset.id);
    return { do: 'ask', at, note: words.html('newlink-preset-deleted', { name: preset.name }) };
  },
};

type PresetSettings = Pick<Preset, 'lifetime' | 'usageLimit' | 'requestNeeded'>;

function hasSettings(preset: PresetSettings, other: PresetSettings): boolean {
  return (
    preset.lifetime === other.lifetime &&
    preset.usageLimit === other.usageLimit &&
    preset.requestNeeded === other.requestNeeded
  );
}

/** What the draft's settings are as a preset. */
function current({ draft, now }: QuestionContext): PresetSettings {
  const { expireDate, usageLimit, requestNeeded } = draft.settings;
  return { lifetime: lifetimeOf({ date: now, expireDate }), usageLimit, requestNeeded };
}

async function save(context: QuestionContext, name: string): Promise<Outcome> {
  const { deps, userId, at, words, now } = context;
  const presets = await deps.store.presets.of(userId);
  if (presets.length >= PRESETS_MAX && !presets.some((preset) => preset.name === name)) {
    return { do: 'ask', at, note: null };
  }
  // Handled again after a crash, it takes its own place: the name is the same.
  await deps.store.presets.save({ ...current(context), id: deps.newId(), userId, name, createdAt: now });
  return { do: 'ask', at, note: words.html('newlink-preset-saved', { name }) };
}

function use(context: QuestionContext, { lifetime, usageLimit, requestNeeded }: Preset): Promise<Outcome> {
  const expireDate = expiryAfter(lifetime, context.now);
  return accept({ ...context, at: asking([]) }, { expireDate, usageLimit, requestNeeded });
}
