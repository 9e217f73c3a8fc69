import { useEffect, useState } from 'preact/hooks';
import type { ChatChoice } from '../answers.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { chatFacts } from '../shell/names.ts';
import { sentenceOf } from '../shell/refusals.ts';
import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';
import { PeerChoice } from './PeerChoice.tsx';

interface Props {
  messageId: number;
  requestId: number;
  onClose: () => void;
}

/** Telegram's own picker behind a `request_chat` button: only chats that fit what the bot asked for. */
export function ChatPicker({ messageId, requestId, onClose }: Props) {
  const { me, attempt } = useSandbox();
  const [chats, setChats] = useState<ChatChoice[]>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    people.chatChoices(me.id, messageId, requestId).then(
      (answer) => setChats(answer.chats),
      (error: unknown) => setFailure(sentenceOf(error)),
    );
  }, [me.id, messageId, requestId]);

  return (
    <Sheet title={t('choose-chat')} onClose={onClose}>
      {failure && <p class="sheet-text">{failure}</p>}
      {chats?.length === 0 && <p class="sheet-text">{t('no-chat-fits')}</p>}
      <ul class="choices" aria-busy={!chats && !failure}>
        {chats?.map((chat) => (
          <PeerChoice
            key={chat.peerId}
            id={chat.peerId}
            title={chat.title}
            hint={chatFacts(chat.kind, chat.memberCount)}
            onChoose={() => {
              onClose();
              void attempt(people.shareChat(me.id, requestId, chat.peerId));
            }}
          />
        ))}
      </ul>
    </Sheet>
  );
}
