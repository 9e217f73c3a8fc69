import { useState } from 'preact/hooks';
import type { Member } from '../../server/world/types.ts';
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

const SHOWN_AT_FIRST = 30;

function isPlain({ status }: Member): boolean {
  return status === 'member';
}

/** Owner and admins first, then those whom one can act as. */
export function ChatMembers({ chat }: { chat: ChatView }) {
  const { world, attempt } = useSandbox();
  const [showsAll, setShowsAll] = useState(false);
  const active = new Set(world.users.flatMap((user) => (user.passive ? [] : [user.id])));
  const rank = (member: Member) => (isPlain(member) ? (active.has(member.userId) ? 1 : 2) : 0);
  const members = presentMembers(chat).toSorted((left, right) => rank(left) - rank(right));
  const inside = new Set(chat.members.filter(isPresent).map((member) => member.userId));
  const outside = world.users.filter(
    ({ id, deactivated, passive }) => !inside.has(id) && !deactivated && !passive,
  );

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
        <h4>{t('members-count', { count: members.length })}</h4>
        <span class="section-tools">
          {addMenu(t('add-member'), { status: 'member' })}
          {addMenu(t('add-admin'), INVITING_ADMIN)}
        </span>
      </div>
      <ul class="rows">
        {(showsAll ? members : members.slice(0, SHOWN_AT_FIRST)).map((member) => (
          <MemberRow key={member.userId} chat={chat} member={member} />
        ))}
      </ul>
      {!showsAll && members.length > SHOWN_AT_FIRST && (
        <button type="button" class="text-button" onClick={() => setShowsAll(true)}>
          {t('show-all-members', { count: members.length })}
        </button>
      )}
    </section>
  );
}
