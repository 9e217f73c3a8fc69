import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Session } from '../web/mini-app/api.ts';
import { AuditPage } from './AuditPage.tsx';
import { ChatChooser } from './ChatChooser.tsx';
import { AskFailed } from './state/ask.ts';
import { AuditContext, type Audit } from './state/context.ts';
import { useChat } from './state/use-chat.ts';
import { NO_CHAT, usePlace, type Placed } from './state/use-place.ts';
import { createFormats } from './formats.ts';
import { Announcements, type Announced } from './parts/Announcements.tsx';
import { Failure } from './parts/Failure.tsx';
import { PageSkeleton } from './parts/Skeleton.tsx';
import { useBackButton } from './telegram/use-buttons.ts';
import { speak } from './text.ts';

export function App({ launched, server }: Pick<Audit, 'launched' | 'server'>) {
  const placed = usePlace();
  const [session, setSession] = useState<Session | null>(null);
  const [failed, setFailed] = useState<AskFailed | null>(null);
  const begin = useCallback(() => {
    setFailed(null);
    const open = async (): Promise<void> => {
      try {
        const session = await server.get<Session>('session');
        await speak(session.reading.language, session.reading.locale);
        setSession(session);
      } catch (error) {
        setFailed(error instanceof AskFailed ? error : new AskFailed('failed'));
      }
    };
    void open();
  }, [server]);
  useLayoutEffect(begin, [begin]);
  // Who sees one chat's audit alone needs no list of one.
  const only = session?.chats.length === 1 ? session.chats[0]?.peerId : null;
  const peerId = placed.place.chat ?? only ?? null;
  const chat = useChat(server, peerId);
  if (failed !== null) return <Failure failed={failed} retry={begin} isWhole />;
  if (session === null) return <PageSkeleton />;
  return <Opened {...{ launched, server, session, placed, peerId, chat }} />;
}

/** Out of what is open, then to the other chats. */
function wayBack(
  { place, go, back }: Placed,
  { isLost, hasOthers }: { isLost: boolean; hasOthers: boolean },
): (() => void) | null {
  const mayLeave = place.chat !== null && hasOthers;
  // Steps back through a chat that can't be seen would seem to do nothing.
  if (isLost) return mayLeave ? () => go(NO_CHAT, 'replace') : null;
  if (place.open !== null) return () => back({ open: null });
  return mayLeave ? () => back({ chat: null }) : null;
}

interface OpenedGiven extends Pick<Audit, 'launched' | 'server' | 'session'> {
  placed: Placed;
  peerId: number | null;
  chat: ReturnType<typeof useChat>;
}

function Opened({ launched, server, session, placed, peerId, chat }: OpenedGiven) {
  const { overview, live, failed, retry } = chat;
  const formats = useMemo(() => createFormats(session.reading), [session]);
  const [announced, setAnnounced] = useState<Announced | null>(null);
  const count = useRef(0);
  const announce = useCallback<Audit['announce']>((text, kind = 'good') => {
    count.current += 1;
    setAnnounced({ text, kind, id: count.current });
  }, []);
  const { version } = live;
  const { place, go, back } = placed;
  // The same as long as nothing in it changed: all parts of the page are drawn anew with another.
  const audit = useMemo<Audit>(
    () => ({ launched, server, session, place, go, back, formats, version, overview, announce }),
    [launched, server, session, place, go, back, formats, version, overview, announce],
  );
  const lost = live.ended ?? failed;
  const isLost = lost !== null && (overview === null || lost.reason !== 'offline');
  useBackButton(wayBack(placed, { isLost, hasOthers: session.chats.some((each) => each.peerId !== peerId) }));
  return (
    <AuditContext.Provider value={audit}>
      {peerId === null ? (
        <ChatChooser />
      ) : isLost ? (
        <Failure failed={lost} retry={retry} isWhole />
      ) : overview === null ? (
        <PageSkeleton />
      ) : (
        <AuditPage overview={overview} connection={live.connection} />
      )}
      <Announcements announced={announced} onGone={() => setAnnounced(null)} />
    </AuditContext.Provider>
  );
}
