import { parseDialog } from '../../world/dialog.ts';
import type { DialogKey } from '../../world/types.ts';
import type { World } from '../../world/world.ts';

/** The private chats that this account, a person or a bot, has had. */
export function botDialogsOf(world: World, userId: number): DialogKey[] {
  return Object.keys(world.state.messages)
    .filter(isDialogKey)
    .filter((key) => {
      const dialog = parseDialog(key);
      return dialog.type === 'bot' && (dialog.userId === userId || dialog.botId === userId);
    });
}

function isDialogKey(key: string): key is DialogKey {
  return key.startsWith('bot:') || key.startsWith('chat:');
}
