import type { MessageEntity } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';

const PLAIN: Readonly<Record<string, string>> = {
  mention: 'messageEntityMention',
  hashtag: 'messageEntityHashtag',
  cashtag: 'messageEntityCashtag',
  bot_command: 'messageEntityBotCommand',
  url: 'messageEntityUrl',
  email: 'messageEntityEmail',
  phone_number: 'messageEntityPhone',
  bold: 'messageEntityBold',
  italic: 'messageEntityItalic',
  underline: 'messageEntityUnderline',
  strikethrough: 'messageEntityStrike',
  code: 'messageEntityCode',
};

const PLAIN_BACK = new Map(Object.entries(PLAIN).map(([type, name]) => [name, type]));

/** Bot API entities as TL ones; both count in UTF-16 units. A kind that the layer lacks is left out. */
export function tlEntities(
  entities: readonly MessageEntity[] | undefined,
  hasConstructor: (name: string) => boolean,
): TlObject[] | undefined {
  const mapped = (entities ?? []).map(tlEntity).filter((entity) => hasConstructor(entity._));
  return mapped.length > 0 ? mapped : undefined;
}

function tlEntity({ type, offset, length, ...rest }: MessageEntity): TlObject {
  const place = { offset, length };
  switch (type) {
    case 'text_link':
      return { _: 'messageEntityTextUrl', ...place, url: rest.url ?? '' };
    case 'pre':
      return {
        _: 'messageEntityPre',
        ...place,
        language: typeof rest['language'] === 'string' ? rest['language'] : '',
      };
    case 'spoiler':
      return { _: 'messageEntitySpoiler', ...place };
    case 'blockquote':
    case 'expandable_blockquote':
      return { _: 'messageEntityBlockquote', ...place, collapsed: type === 'expandable_blockquote' };
    default:
      return { _: PLAIN[type] ?? 'messageEntityUnknown', ...place };
  }
}

/** What a client says with `messages.sendMessage`, for the world. A kind the Bot API lacks is dropped. */
export function worldEntities(entities: readonly TlObject[]): MessageEntity[] {
  return entities.flatMap((entity) => {
    const { offset, length } = entity;
    if (typeof offset !== 'number' || typeof length !== 'number') return [];
    const url = entity['url'];
    if (entity._ === 'messageEntityTextUrl' && typeof url === 'string')
      return [{ type: 'text_link', offset, length, url }];
    if (entity._ === 'messageEntityPre') return [{ type: 'pre', offset, length }];
    if (entity._ === 'messageEntitySpoiler') return [{ type: 'spoiler', offset, length }];
    if (entity._ === 'messageEntityBlockquote') return [{ type: 'blockquote', offset, length }];
    const type = PLAIN_BACK.get(entity._);
    return type === undefined ? [] : [{ type, offset, length }];
  });
}
