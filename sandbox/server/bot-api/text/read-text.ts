import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { characters } from './characters.ts';
import { formatText, MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH } from './formatted-text.ts';
import type { FormattedText } from './html.ts';

/** `text` of a message. @throws BotApiError "message text is empty", "message is too long". */
export function readMessageText(call: Call): FormattedText {
  const formatted = formatText(call.world, {
    text: call.params.text('text') ?? '',
    parseMode: call.params.text('parse_mode'),
    entities: call.params.json('entities', 'entities'),
  });
  if (formatted.text === '') throw badRequest('message text is empty');
  if (characters(formatted.text) > MAX_TEXT_LENGTH) throw badRequest('message is too long');
  return formatted;
}

/** The caption of a photo or document, possibly none. @throws BotApiError "message caption is too long". */
export function readCaption(call: Call): FormattedText | undefined {
  const caption = formatText(call.world, {
    text: call.params.text('caption') ?? '',
    parseMode: call.params.text('parse_mode'),
    entities: call.params.json('caption_entities', 'caption entities'),
  });
  return checkedCaption(caption);
}

export function checkedCaption(caption: FormattedText): FormattedText | undefined {
  if (characters(caption.text) > MAX_CAPTION_LENGTH) throw badRequest('message caption is too long');
  return caption.text === '' ? undefined : caption;
}
