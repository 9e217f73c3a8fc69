import type { Message } from '../../server/world/types.ts';
import { useSandbox } from '../shell/context.ts';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';

export function ForwardedFrom({ forward }: { forward: NonNullable<Message['forward']> }) {
  const { world } = useSandbox();
  const chat = world.chats.find((candidate) => candidate.peerId === forward.peerId);
  const name = chat?.title ?? userName(world, forward.fromUserId);
  return <p class="forwarded">{t('forwarded-from', { name })}</p>;
}
