import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu } from '../shell/Menu.tsx';
import { nameOf, personsOf, programOf, roleSummary } from '../shell/names.ts';
import { t } from '../text.ts';

/** "You are …": the page can be any of the people. */
export function IdentitySwitch() {
  const { world, me, navigate } = useSandbox();
  const items = personsOf(world).map((user) => ({
    label: nameOf(user),
    hint: [programOf(user), roleSummary(world, user.id)].filter(Boolean).join(' · '),
    picture: <Avatar id={user.id} name={nameOf(user)} size="small" />,
    current: user.id === me.id,
    onSelect: () => navigate({ as: user.id, chat: undefined }),
  }));
  return (
    <Menu label={t('you-are-name', { name: nameOf(me) })} class="identity" items={items}>
      <Avatar id={me.id} name={nameOf(me)} />
      <span class="identity-words">
        <span class="identity-caption">{t('you-are')}</span>
        <span class="identity-name">{nameOf(me)}</span>
      </span>
      <Icon name="down" />
    </Menu>
  );
}
