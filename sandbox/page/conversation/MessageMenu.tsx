import type { Message } from '../../server/world/types.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu, type MenuItem } from '../shell/Menu.tsx';
import { t } from '../text.ts';

interface Props {
  message: Message;
  peerId: number | undefined;
  text: string;
}

/** What can be done with a message: copy it; from a chat, forward it to the bot. */
export function MessageMenu({ message, peerId, text }: Props) {
  const { world, me, attempt, copy, navigate } = useSandbox();
  const bot = world.bot;

  async function forward(fromPeerId: number) {
    const to = `bot:${bot.id}:${me.id}` as const;
    const forwardFrom = { peerId: fromPeerId, messageId: message.id };
    if (await attempt(people.send(me.id, to, { text, forwardFrom }))) navigate({ chat: to, view: 'chat' });
  }

  const items: MenuItem[] = [];
  if (text) {
    items.push({
      label: t('copy-text'),
      picture: <Icon name="copy" />,
      onSelect: () => copy(text),
    });
  }
  if (peerId !== undefined) {
    items.push({
      label: t('forward-to', { name: bot.firstName }),
      picture: <Icon name="forward" />,
      onSelect: () => void forward(peerId),
    });
  }
  if (items.length === 0) return null;
  return (
    <Menu
      label={t('message-actions')}
      class={peerId === undefined ? 'message-menu' : 'message-menu can-forward'}
      items={items}
    >
      <Icon name="down" />
    </Menu>
  );
}
