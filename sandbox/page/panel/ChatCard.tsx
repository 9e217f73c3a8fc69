import type { ChatView } from '../answers.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { Icon } from '../shell/Icon.tsx';
import { chatFacts, presentMembers } from '../shell/names.ts';
import { ChatLinks } from './ChatLinks.tsx';
import { ChatMembers } from './ChatMembers.tsx';
import { ChatRequests } from './ChatRequests.tsx';

interface Props {
  chat: ChatView;
  open: boolean;
  onToggle: () => void;
}

export function cardId(peerId: number): string {
  return `panel-chat-${Math.abs(peerId)}`;
}

export function ChatCard({ chat, open, onToggle }: Props) {
  const id = cardId(chat.peerId);
  const bodyId = `${id}-body`;
  const facts = chatFacts(chat.kind, presentMembers(chat).length, chat.username);
  return (
    <section id={id} class="chat-card" aria-label={chat.title}>
      <h3>
        <button
          type="button"
          class="chat-card-head"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <Avatar id={chat.peerId} name={chat.title} />
          <span class="choice-words">
            <span class="choice-title">{chat.title}</span>
            <span class="choice-hint">{facts}</span>
          </span>
          <Icon name="down" />
        </button>
      </h3>
      {open && (
        <div id={bodyId} class="chat-card-body">
          <ChatRequests chat={chat} />
          <ChatLinks chat={chat} />
          <ChatMembers chat={chat} />
        </div>
      )}
    </section>
  );
}
