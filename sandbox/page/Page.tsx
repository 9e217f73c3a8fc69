import { useCallback, useMemo, useState } from 'preact/hooks';
import type { DialogKey } from '../server/world/types.ts';
import type { UserView, WorldView } from './answers.ts';
import { ConversationColumn } from './conversation/ConversationColumn.tsx';
import { DialogsColumn } from './dialogs/DialogsColumn.tsx';
import type { Live } from './live/events.ts';
import { useDeclined } from './live/use-declined.ts';
import { useDialogs } from './live/use-dialogs.ts';
import { Panel } from './panel/Panel.tsx';
import { SheetHost } from './sheets/SheetHost.tsx';
import type { SheetRequest } from './sheets/requests.ts';
import { Banner } from './shell/Banner.tsx';
import { type Sandbox, SandboxContext } from './shell/context.ts';
import { copyText } from './shell/copy-text.ts';
import { followUrl } from './shell/follow-url.ts';
import { sentenceOf } from './shell/refusals.ts';
import type { Navigate, Route } from './shell/route.ts';
import { Toasts } from './shell/Toasts.tsx';
import { useToasts } from './shell/use-toasts.ts';
import { useMedia } from './shell/use-media.ts';
import { t } from './text.ts';
import { useOpenedApp } from './web-app/use-opened-app.ts';
import { WebAppHost } from './web-app/WebAppHost.tsx';

interface Props {
  world: WorldView;
  me: UserView;
  live: Live;
  route: Route;
  navigate: Navigate;
}

/** Three columns on a desk, one at a time on a phone. */
export function Page({ world, me, live, route, navigate }: Props) {
  const [toasts, toast] = useToasts();
  const [sheet, setSheet] = useState<SheetRequest>();
  const dialogs = useDialogs(live, me.id);
  const declined = useDeclined(live);
  const attempt = useCallback<Sandbox['attempt']>(
    async (action) => {
      try {
        return await action;
      } catch (error) {
        toast(sentenceOf(error, t('no-answer')));
        return undefined;
      }
    },
    [toast],
  );
  const { app, openApp, closeApp } = useOpenedApp({ userId: me.id, live, attempt });
  const isPhone = useMedia('(width <= 720px)');

  const sandbox = useMemo<Sandbox>(() => {
    const openSheet = (request: SheetRequest) => setSheet(request);
    return {
      world,
      me,
      live,
      declined,
      route,
      navigate,
      now: () => Math.floor(Date.now() / 1000) + world.clockOffset,
      toast,
      copy: (text) => void copyText(text).then((done) => toast(t(done ? 'copied' : 'copy-failed'))),
      attempt,
      openSheet,
      openApp,
      openUrl: (url) => followUrl(url, { world, me, navigate, openSheet, openApp, toast }),
    };
  }, [world, me, live, declined, route, navigate, toast, attempt, openApp]);

  const botKey: DialogKey = `bot:${world.bot.id}:${me.id}`;
  // Somebody else's private chat is not theirs to see: switching persons leads to one's own.
  const open = dialogs?.find((dialog) => dialog.key === route.chat)?.key ?? botKey;

  return (
    <SandboxContext.Provider value={sandbox}>
      <div class="page" data-view={route.view} data-app={app && ''}>
        <Banner />
        <div class="columns" inert={app !== undefined && isPhone}>
          <DialogsColumn dialogs={dialogs} open={open} />
          <ConversationColumn key={`${me.id} ${open}`} dialogKey={open} dialogs={dialogs} />
          <Panel open={open} />
        </div>
        {app && <WebAppHost key={app.key} app={app} covers={isPhone} onClose={closeApp} />}
      </div>
      {sheet && <SheetHost request={sheet} dialogs={dialogs ?? []} onClose={() => setSheet(undefined)} />}
      <Toasts toasts={toasts} />
    </SandboxContext.Provider>
  );
}
