import { useEffect, useState } from 'preact/hooks';
import type { DialogKey } from '../../../sandbox/world/types.ts';
import { chatOfDialog } from '../dialogs/peerOfDialog.ts';
import { useSandbox } from '../shell/context.ts';
import { ChatCard } from './ChatCard.tsx';

/** Every chat of the world; the one in the conversation column is unfolded. */
export function ChatsTab({ open }: { open: DialogKey }) {
  const { world } = useSandbox();
  const chats = world.chats.filter((chat) => chat.migratedTo === undefined);
  const shown = chatOfDialog(open);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(() => new Set(chats.slice(0, 1).map((chat) => chat.peerId)));

  useEffect(() => {
    if (shown !== undefined) setUnfolded((before) => new Set(before).add(shown));
  }, [shown]);

  const toggle = (peerId: number) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(peerId)) after.add(peerId);
      return after;
    });

  return (
    <>
      {chats.map((chat) => (
        <ChatCard key={chat.peerId} chat={chat} open={unfolded.has(chat.peerId)} onToggle={() => toggle(chat.peerId)} />
      ))}
    </>
  );
}
