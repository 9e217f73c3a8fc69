import type { Call, Method } from '../call.ts';
import { badRequest } from '../errors.ts';
import { characters } from '../text/characters.ts';
import { readLanguageCode } from './language-code.ts';

type TextField = 'name' | 'description' | 'shortDescription';

/** In the order in which a client reads: the language's own text, else everybody's. */
function read(call: Call, field: TextField): string {
  const settings = call.world.bots.settings(call.bot.id);
  const languageCode = readLanguageCode(call);
  const fallback = settings[field] ?? (field === 'name' ? call.bot.firstName : '');
  return settings.localized?.[languageCode]?.[field] ?? fallback;
}

function write(call: Call, field: TextField, parameter: string, maxLength: number): true {
  const { world, bot, params } = call;
  const text = params.text(parameter) ?? '';
  if (characters(text) > maxLength) throw badRequest(`bot ${parameter.replaceAll('_', ' ')} is too long`);
  const languageCode = readLanguageCode(call);
  const value = text === '' ? undefined : text;
  if (languageCode === '') {
    world.bots.update(bot.id, { [field]: value });
    return true;
  }
  const { localized = {} } = world.bots.settings(bot.id);
  const { [field]: _before, ...others } = localized[languageCode] ?? {};
  const texts = value === undefined ? others : { ...others, [field]: value };
  world.bots.update(bot.id, { localized: { ...localized, [languageCode]: texts } });
  return true;
}

export const setMyName: Method = (call) => write(call, 'name', 'name', 64);
export const getMyName: Method = (call) => ({ name: read(call, 'name') });

export const setMyDescription: Method = (call) => write(call, 'description', 'description', 512);
export const getMyDescription: Method = (call) => ({ description: read(call, 'description') });

export const setMyShortDescription: Method = (call) =>
  write(call, 'shortDescription', 'short_description', 120);
export const getMyShortDescription: Method = (call) => ({
  short_description: read(call, 'shortDescription'),
});
