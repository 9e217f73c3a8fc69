import type { ComponentChildren } from 'preact';
import type { MessageEntity } from '../../server/world/types.ts';
import { useSandbox } from '../shell/context.ts';
import { safeHref } from '../shell/telegram-url.ts';
import { t } from '../text.ts';
import { detectEntities, nestEntities, type RichNode } from './rich-text.ts';
import { Spoiler } from './Spoiler.tsx';

interface Props {
  text: string;
  entities: MessageEntity[] | undefined;
  /** A bot command in the text was pressed. */
  onCommand: (text: string) => void;
}

/** A message's text with everything that Telegram marks in it. */
export function RichText({ text, entities, onCommand }: Props) {
  const { openUrl, copy } = useSandbox();
  const nodes = nestEntities(text, entities?.length ? entities : detectEntities(text));

  const link = (url: string, children: ComponentChildren) => (
    <a
      href={safeHref(url)}
      class="text-link"
      onClick={(event) => {
        event.preventDefault();
        openUrl(url);
      }}
    >
      {children}
    </a>
  );
  const pressable = (
    label: string | undefined,
    onClick: () => void,
    children: ComponentChildren,
    className: string,
  ) => (
    <button type="button" class={className} title={label} onClick={onClick}>
      {children}
    </button>
  );

  function show(node: RichNode, key: number): ComponentChildren {
    if (typeof node === 'string') return node;
    const { entity, text } = node;
    const children = node.children.map(show);
    switch (entity.type) {
      case 'bold':
        return <strong key={key}>{children}</strong>;
      case 'italic':
        return <em key={key}>{children}</em>;
      case 'underline':
        return <u key={key}>{children}</u>;
      case 'strikethrough':
        return <s key={key}>{children}</s>;
      case 'spoiler':
        return <Spoiler key={key}>{children}</Spoiler>;
      case 'code':
        return pressable(t('copy'), () => copy(text), <code>{children}</code>, 'inline-code');
      case 'pre':
        return (
          <pre key={key}>
            <code>{children}</code>
          </pre>
        );
      case 'blockquote':
      case 'expandable_blockquote':
        return <blockquote key={key}>{children}</blockquote>;
      case 'bot_command':
        return pressable(undefined, () => onCommand(text), children, 'text-link');
      case 'mention':
        return link(`https://t.me/${text.slice(1)}`, children);
      case 'text_link':
        return link(entity.url ?? text, children);
      case 'url':
        return link(text, children);
      default:
        return children;
    }
  }
  return <>{nodes.map(show)}</>;
}
