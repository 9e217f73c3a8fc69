import type { DialogKey } from '../../server/world/types.ts';
import type { UserView, WorldView } from '../answers.ts';
import type { SheetRequest } from '../sheets/requests.ts';
import { t } from '../text.ts';
import type { AppOpening } from '../web-app/opened-app.ts';
import type { Navigate } from './route.ts';
import { isPresent } from './names.ts';
import { parseTelegramUrl, withScheme } from './telegram-url.ts';

interface Surroundings {
  world: WorldView;
  me: UserView;
  navigate: Navigate;
  openSheet: (request: SheetRequest) => void;
  openApp: (opening: AppOpening) => void;
  toast: (text: string) => void;
}

/** What a Telegram client does with a link that was pressed. */
export function followUrl(url: string, surroundings: Surroundings) {
  const { world, me, navigate, openSheet, openApp, toast } = surroundings;
  const target = parseTelegramUrl(url);
  switch (target.type) {
    case 'invite':
      return openSheet({ type: 'join', url });
    case 'share':
      return openSheet({ type: 'share', text: target.text });
    case 'outside':
      return openSheet({ type: 'leave-sandbox', url: withScheme(url) });
    case 'username': {
      const wanted = target.username.toLowerCase();
      if (wanted === world.bot.username.toLowerCase()) {
        const dialog: DialogKey = `bot:${world.bot.id}:${me.id}`;
        if (target.startApp !== undefined) return openApp({ dialog, startParam: target.startApp });
        return navigate({ chat: dialog, view: 'chat' });
      }
      const chat = world.chats.find((candidate) => candidate.username?.toLowerCase() === wanted);
      if (!chat) return toast(t('nobody-by-username', { username: target.username }));
      const inside = chat.members.some((member) => member.userId === me.id && isPresent(member));
      return inside
        ? navigate({ chat: `chat:${chat.peerId}`, view: 'chat' })
        : openSheet({ type: 'join', url });
    }
  }
}
