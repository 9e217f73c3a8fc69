import type { Message } from '../../../sandbox/world/types.ts';
import { people } from '../people.ts';
import { copyText } from '../shell/copyText.ts';
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
  const { world, me, attempt, toast, navigate } = useSandbox();
  const bot = world.bot;
  const items: MenuItem[] = [];
  if (text) {
    items.push({
      label: t('copy-text'),
      picture: <Icon name="copy" />,
      onSelect: async () => toast(t((await copyText(text)) ? 'copied' : 'copy-failed')),
    });
  }
  if (peerId !== undefined) {
    items.push({
      label: t('forward-to', { name: bot.firstName }),
      picture: <Icon name="forward" />,
      onSelect: async () => {
        const to = `bot:${bot.id}:${me.id}` as const;
        const sent = await attempt(people.send(me.id, to, { text, forwardFrom: { peerId, messageId: message.id } }));
        if (sent) navigate({ chat: to, view: 'chat' });
      },
    });
  }
  if (items.length === 0) return null;
  return (
    <Menu label={t('message-actions')} class={peerId === undefined ? 'message-menu' : 'message-menu can-forward'} items={items}>
      <Icon name="down" />
    </Menu>
  );
}
