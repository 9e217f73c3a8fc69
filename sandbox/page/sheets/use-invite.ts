import { useEffect, useState } from 'preact/hooks';
import type { ChatView, InviteView } from '../answers.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { presentMembers } from '../shell/names.ts';
import { sentenceOf } from '../shell/refusals.ts';
import { parseTelegramUrl } from '../shell/telegram-url.ts';

interface Invite {
  /** What the joiner may see; undefined while asking, or when refused. */
  view: InviteView | undefined;
  /** Why not, in a sentence. */
  failure: string | undefined;
  fail: (error: unknown) => void;
  /** The chat that it leads to, as the world knows it. */
  chat: ChatView | undefined;
  /** As the people front takes it. */
  link: string;
}

function publicView(chat: ChatView, joinerId: number): InviteView {
  const members = presentMembers(chat);
  return {
    title: chat.title,
    kind: chat.kind,
    memberCount: members.length,
    requestNeeded: chat.joinRequest === true,
    member: members.some((member) => member.userId === joinerId),
  };
}

/** What an invite link, or a public chat's address, shows to a person. */
export function useInvite(url: string, joinerId: number): Invite {
  const { world } = useSandbox();
  const [view, setView] = useState<InviteView>();
  const [failure, setFailure] = useState<string>();
  const target = parseTelegramUrl(url);
  const hash = target.type === 'invite' ? target.hash : undefined;
  const username = target.type === 'username' ? target.username.toLowerCase() : undefined;
  const chat = world.chats.find((candidate) =>
    username
      ? candidate.username?.toLowerCase() === username
      : candidate.links.some((link) => link.hash === hash),
  );

  useEffect(() => {
    setFailure(undefined);
    if (hash === undefined) return undefined;
    let current = true;
    people.invite(joinerId, hash).then(
      (answer) => current && setView(answer),
      (error: unknown) => {
        if (!current) return;
        setView(undefined);
        setFailure(sentenceOf(error));
      },
    );
    return () => void (current = false);
  }, [joinerId, hash]);

  return {
    view: username && chat ? publicView(chat, joinerId) : view,
    failure,
    fail: (error) => setFailure(sentenceOf(error)),
    chat,
    link: hash === undefined ? `@${username ?? ''}` : `https://t.me/+${hash}`,
  };
}
