import type { ChatView } from '../answers.ts';
import { type MemberChange, people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu } from '../shell/Menu.tsx';
import { isPresent, nameOf, presentMembers } from '../shell/names.ts';
import { t } from '../text.ts';
import { INVITING_ADMIN } from './member-changes.ts';
import { MemberRow } from './MemberRow.tsx';

export function ChatMembers({ chat }: { chat: ChatView }) {
  const { world, attempt } = useSandbox();
  const inside = new Set(chat.members.filter(isPresent).map((member) => member.userId));
  const outside = world.users.filter((user) => !inside.has(user.id) && !user.deactivated);

  const addMenu = (label: string, change: MemberChange) => (
    <Menu
      label={label}
      class="text-button"
      empty={t('everybody-inside')}
      items={outside.map((user) => ({
        label: nameOf(user),
        ...(user.isBot ? { hint: t('kind-bot') } : {}),
        picture: <Avatar id={user.id} name={nameOf(user)} size="small" />,
        onSelect: () => void attempt(people.setMember(chat.peerId, user.id, change)),
      }))}
    >
      <Icon name="plus" />
      {label}
    </Menu>
  );

  return (
    <section class="panel-section" aria-label={t('members')}>
      <div class="section-head">
        <h4>{t('members-count', { count: presentMembers(chat).length })}</h4>
        <span class="section-tools">
          {addMenu(t('add-member'), { status: 'member' })}
          {addMenu(t('add-admin'), INVITING_ADMIN)}
        </span>
      </div>
      <ul class="rows">
        {presentMembers(chat).map((member) => (
          <MemberRow key={member.userId} chat={chat} member={member} />
        ))}
      </ul>
    </section>
  );
}
