import { useEffect, useState } from 'preact/hooks';
import type { ChatView, InviteView, WorldView } from '../answers.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { presentMembers } from '../shell/names.ts';
import { sentenceOf } from '../shell/refusals.ts';
import { parseTelegramUrl } from '../shell/telegram-url.ts';

interface Invite {
  /** What the joiner may see; undefined while asking, or when refused. */
  view: Omit<InviteView, 'member'> | undefined;
  /** Why not, in a sentence. */
  failure: string | undefined;
  fail: (sentence: string) => void;
  /** As the people front takes it. */
  link: string;
}

interface Answer {
  joinerId: number;
  view?: InviteView;
  failure?: string;
}

function addressOf(url: string): { hash?: string; username?: string } {
  const target = parseTelegramUrl(url);
  if (target.type === 'invite') return { hash: target.hash };
  return target.type === 'username' ? { username: target.username.toLowerCase() } : {};
}

/** The chat that a link or address leads to, as the world knows it. */
export function chatBehind(world: WorldView, url: string): ChatView | undefined {
  const { hash, username } = addressOf(url);
  return world.chats.find((chat) =>
    username ? chat.username?.toLowerCase() === username : chat.links.some((link) => link.hash === hash),
  );
}

/** What an invite link, or a public chat's address, shows to a person now: it is read again when the world changes. */
export function useInvite(url: string, joinerId: number): Invite {
  const { world } = useSandbox();
  const [answer, setAnswer] = useState<Answer>();
  const { hash, username } = addressOf(url);
  const publicChat = username ? chatBehind(world, url) : undefined;

  useEffect(() => {
    if (hash === undefined) return undefined;
    let current = true;
    people.invite(joinerId, hash).then(
      (view) => current && setAnswer({ joinerId, view }),
      (error: unknown) => current && setAnswer({ joinerId, failure: sentenceOf(error) }),
    );
    return () => void (current = false);
  }, [joinerId, hash, world]);

  return {
    view: publicChat
      ? {
          title: publicChat.title,
          kind: publicChat.kind,
          memberCount: presentMembers(publicChat).length,
          requestNeeded: publicChat.joinRequest === true,
        }
      : answer?.view,
    failure: answer?.joinerId === joinerId ? answer.failure : undefined,
    fail: (failure) => setAnswer((before) => ({ ...before, joinerId, failure })),
    link: hash === undefined ? `@${username ?? ''}` : `https://t.me/+${hash}`,
  };
}
