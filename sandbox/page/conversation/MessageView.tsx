import type { DialogKey, Message } from '../../server/world/types.ts';
import { chatOfDialog } from '../dialogs/peer-of-dialog.ts';
import { Avatar, colourOf } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';
import { Attachment } from './Attachment.tsx';
import { BubbleMeta } from './BubbleMeta.tsx';
import { ForwardedFrom } from './ForwardedFrom.tsx';
import type { PlacedMessage } from './group-messages.ts';
import { InlineKeyboard } from './InlineKeyboard.tsx';
import { MessageMenu } from './MessageMenu.tsx';
import { ReplyQuote } from './ReplyQuote.tsx';
import { RichText } from './RichText.tsx';

interface Props {
  placed: PlacedMessage;
  dialogKey: DialogKey;
  messages: readonly Message[];
  isRead: boolean;
  onCommand: (text: string) => void;
}

export function MessageView({ placed, dialogKey, messages, isRead, onCommand }: Props) {
  const { world, me } = useSandbox();
  const { message, first, last } = placed;
  const peerId = chatOfDialog(dialogKey);
  const chat = world.chats.find((candidate) => candidate.peerId === peerId);
  // A channel's posts are the channel's own, no matter who wrote them.
  const isPost = chat !== undefined && (chat.kind === 'channel' || message.fromId === undefined);
  const own = !isPost && message.fromId === me.id;
  const writer = isPost ? chat.peerId : message.fromId;
  const name = isPost ? chat.title : userName(world, message.fromId);
  const showsWriter = chat !== undefined && !own && writer !== undefined;
  const via = world.users.find((user) => user.id === message.viaBotId);
  const text = message.text ?? message.caption ?? '';
  const classes = [
    'message',
    own ? 'own' : 'other',
    first && 'first',
    last && 'last',
    showsWriter && 'with-writer',
  ];

  return (
    <article class={classes.filter(Boolean).join(' ')} id={`message-${message.id}`}>
      {showsWriter && last && <Avatar id={writer} name={name} size="small" />}
      <div class="message-stack">
        <div class={message.photoFileId ? 'bubble bubble-photo' : 'bubble'}>
          {showsWriter && first && <p class={`writer ink-${colourOf(writer)}`}>{name}</p>}
          <span class="visually-hidden">{name}: </span>
          {via?.username && <p class="forwarded">{t('via-bot', { username: via.username })}</p>}
          {message.forward && <ForwardedFrom forward={message.forward} />}
          {message.replyToId !== undefined && (
            <ReplyQuote message={messages.find((candidate) => candidate.id === message.replyToId)} />
          )}
          <Attachment message={message} />
          <div class="bubble-text">
            {text && (
              <RichText
                text={text}
                entities={message.entities ?? message.captionEntities}
                onCommand={onCommand}
              />
            )}
            <BubbleMeta message={message} own={own} isRead={isRead} />
          </div>
          <MessageMenu message={message} peerId={peerId} text={text} />
        </div>
        {message.inlineKeyboard && (
          <InlineKeyboard
            keyboard={message.inlineKeyboard}
            dialogKey={dialogKey}
            messageId={message.id}
            botId={message.viaBotId ?? message.fromId}
          />
        )}
      </div>
    </article>
  );
}
