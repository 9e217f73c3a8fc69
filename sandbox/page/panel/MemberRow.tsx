import type { Member } from '../../server/world/types.ts';
import type { ChatView } from '../answers.ts';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu } from '../shell/Menu.tsx';
import { mayInvite, programOf, userName } from '../shell/names.ts';
import { t } from '../text.ts';
import { changesFor, type NamedChange } from './member-changes.ts';
import { whoChangesMember } from './who-acts.ts';

function badgeOf(member: Member): string | undefined {
  if (member.status === 'creator') return t('badge-creator');
  if (member.status !== 'administrator') return undefined;
  return t(mayInvite(member) ? 'badge-inviting-admin' : 'badge-admin');
}

export function MemberRow({ chat, member }: { chat: ChatView; member: Member }) {
  const { world, me, attempt, openSheet } = useSandbox();
  const user = world.users.find((candidate) => candidate.id === member.userId);
  const name = userName(world, member.userId);
  const badge = badgeOf(member);
  const changes = changesFor(member);
  const via = chat.links.find((link) => link.hash === member.viaHash);
  const origin = via && t('came-by', { link: via.title ?? via.link.replace('https://', '') });
  const hint = programOf(user) ?? origin ?? (user?.username ? `@${user.username}` : '');

  function choose({ id, change, asks, right }: NamedChange) {
    const by = right && whoChangesMember(chat, me, member, right);
    const onConfirm = () =>
      void attempt(
        people.setMember(chat.peerId, member.userId, { ...change, ...(by !== undefined && { by }) }),
      );
    if (!asks) return onConfirm();
    const names = { name, chat: chat.title };
    const question = {
      title: t(`ask-${id}-title`, names),
      text: t(`ask-${id}-text`, names),
      action: t(id),
      onConfirm,
    };
    return openSheet({ type: 'confirm', question });
  }

  return (
    <li class="row">
      <Avatar id={member.userId} name={name} size="small" />
      <span class="row-words">
        <span class="row-title">
          {name}
          {user?.isBot && <span class="tag">{t('kind-bot')}</span>}
        </span>
        {hint && <span class="row-hint">{hint}</span>}
      </span>
      {badge && <span class={`badge badge-${member.status}`}>{badge}</span>}
      {changes.length > 0 && (
        <Menu
          label={t('change-name', { name })}
          class="icon-button small"
          items={changes.map((named) => ({
            label: t(named.id),
            ...(named.danger ? { danger: true } : {}),
            onSelect: () => choose(named),
          }))}
        >
          <Icon name="more" />
        </Menu>
      )}
    </li>
  );
}
