import { useEffect, useState } from 'preact/hooks';
import type { DialogKey } from '../../server/world/types.ts';
import { chatOfDialog } from '../dialogs/peer-of-dialog.ts';
import { useLiveEvents } from '../live/use-live-events.ts';
import { useSandbox } from '../shell/context.ts';
import { ChatCard, cardId } from './ChatCard.tsx';

/** Every chat of the world; those at the centre of attention unfold. */
export function ChatsTab({ open }: { open: DialogKey }) {
  const { world, live } = useSandbox();
  const chats = world.chats.filter((chat) => chat.migratedTo === undefined);
  const shown = chatOfDialog(open);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(
    () => new Set(chats.slice(0, 1).map((chat) => chat.peerId)),
  );

  const unfold = (peerId: number) => setUnfolded((before) => new Set(before).add(peerId));

  useEffect(() => {
    if (shown === undefined) return;
    unfold(shown);
    document.getElementById(cardId(shown))?.scrollIntoView({ block: 'start' });
  }, [shown]);

  // Where something just happened is where one looks next.
  useLiveEvents(live, (event) => {
    if (event.type === 'link') unfold(event.link.peerId);
    if (event.type === 'join_request') unfold(event.request.peerId);
  });

  const toggle = (peerId: number) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(peerId)) after.add(peerId);
      return after;
    });

  return (
    <>
      {chats.map((chat) => (
        <ChatCard
          key={chat.peerId}
          chat={chat}
          open={unfolded.has(chat.peerId)}
          onToggle={() => toggle(chat.peerId)}
        />
      ))}
    </>
  );
}
