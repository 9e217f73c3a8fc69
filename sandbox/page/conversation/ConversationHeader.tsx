import type { DialogKey } from '../../server/world/types.ts';
import { chatOfDialog, peerOfDialog } from '../dialogs/peer-of-dialog.ts';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu, type MenuItem } from '../shell/Menu.tsx';
import { chatFacts, isChannel, presentMembers } from '../shell/names.ts';
import { t } from '../text.ts';

export function ConversationHeader({ dialogKey, title }: { dialogKey: DialogKey; title: string }) {
  const { world, me, route, navigate, attempt } = useSandbox();
  const peerId = chatOfDialog(dialogKey);
  const chat = world.chats.find((candidate) => candidate.peerId === peerId);
  const subtitle = chat ? chatFacts(chat.kind, presentMembers(chat).length) : t('kind-bot');
  const items: MenuItem[] = chat
    ? [
        {
          label: t('leave-chat', { kind: isChannel(chat.kind) ? 'channel' : 'group' }),
          danger: true,
          onSelect: () => void attempt(people.leave(me.id, chat.peerId)),
        },
      ]
    : [
        { label: t('block-bot'), danger: true, onSelect: () => void attempt(people.setBlocked(me.id, true)) },
        { label: t('unblock-bot'), onSelect: () => void attempt(people.setBlocked(me.id, false)) },
      ];
  const showsPanel = route.view === 'panel';

  return (
    <header class="column-header conversation-header">
      <button
        type="button"
        class="icon-button only-phone"
        aria-label={t('back-to-chats')}
        onClick={() => navigate({ view: 'dialogs' })}
      >
        <Icon name="back" />
      </button>
      <Avatar id={peerOfDialog(dialogKey)} name={title} />
      <div class="header-words">
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      <Menu label={t('more')} class="icon-button" items={items}>
        <Icon name="more" />
      </Menu>
      <button
        type="button"
        class="icon-button not-desk"
        aria-label={t('what-telegram-knows')}
        title={t('what-telegram-knows')}
        aria-pressed={showsPanel}
        onClick={() => navigate({ view: showsPanel ? 'chat' : 'panel' })}
      >
        <Icon name="panel" />
      </button>
    </header>
  );
}
