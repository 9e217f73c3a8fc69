import { useEffect, useId, useState } from 'preact/hooks';
import type { InviteView } from '../answers.ts';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { chatFacts, isChannel, nameOf } from '../shell/names.ts';
import { sentenceOf } from '../shell/refusals.ts';
import { Sheet } from '../shell/Sheet.tsx';
import { parseTelegramUrl } from '../shell/telegram-url.ts';
import { t } from '../text.ts';

/** What Telegram shows for an invite link; here anybody can be the one who opens it. */
export function JoinSheet({ url, onClose }: { url: string; onClose: () => void }) {
  const { world, me, navigate, toast } = useSandbox();
  const [joinerId, setJoinerId] = useState(me.id);
  const [invite, setInvite] = useState<InviteView>();
  const [failure, setFailure] = useState<string>();
  const joinerField = useId();
  const target = parseTelegramUrl(url);
  const hash = target.type === 'invite' ? target.hash : '';
  const persons = world.users.filter((user) => !user.isBot && !user.deactivated);
  const joiner = persons.find((user) => user.id === joinerId) ?? me;
  const kind = invite && isChannel(invite.kind) ? 'channel' : 'group';
  // Only its preview is known by the hash; the world says which chat it is of.
  const chat = world.chats.find((candidate) => candidate.links.some((link) => link.hash === hash));

  useEffect(() => {
    let current = true;
    setFailure(undefined);
    people.invite(joinerId, hash).then(
      (answer) => current && setInvite(answer),
      (error: unknown) => {
        if (!current) return;
        setInvite(undefined);
        setFailure(sentenceOf(error));
      },
    );
    return () => void (current = false);
  }, [joinerId, hash]);

  async function join() {
    try {
      const { outcome, peerId } = await people.join(joinerId, url);
      onClose();
      toast(t(`outcome-${outcome}`, { name: nameOf(joiner), chat: invite?.title ?? '' }));
      if (outcome === 'joined' && joinerId === me.id) navigate({ chat: `chat:${peerId}`, view: 'chat' });
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  }

  const openChat = () => {
    onClose();
    if (chat) navigate({ as: joinerId, chat: `chat:${chat.peerId}`, view: 'chat' });
  };

  return (
    <Sheet title={t('invite-link')} onClose={onClose}>
      {invite && (
        <div class="join-card">
          <Avatar id={chat?.peerId ?? 0} name={invite.title} size="large" />
          <p class="join-title">{invite.title}</p>
          <p class="join-facts">{chatFacts(invite.kind, invite.memberCount)}</p>
          {invite.requestNeeded && !invite.member && <p class="join-note">{t('admins-will-review')}</p>}
          {invite.member && <p class="join-note">{t('already-inside', { name: nameOf(joiner) })}</p>}
        </div>
      )}
      {failure && (
        <p class="join-failure" role="alert">
          {failure}
        </p>
      )}
      <label class="field" for={joinerField}>
        <span>{t('who-joins')}</span>
        <select
          id={joinerField}
          value={joinerId}
          onChange={(event) => setJoinerId(Number(event.currentTarget.value))}
        >
          {persons.map((user) => (
            <option key={user.id} value={user.id}>
              {user.id === me.id ? t('name-you', { name: nameOf(user) }) : nameOf(user)}
            </option>
          ))}
        </select>
      </label>
      <div class="sheet-actions">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('cancel')}
        </button>
        {invite && !invite.member && (
          <button type="button" class="button" onClick={() => void join()}>
            {invite.requestNeeded ? t('request-to-join') : t('join-kind', { kind })}
          </button>
        )}
        {invite?.member && chat && (
          <button type="button" class="button" onClick={openChat}>
            {t('open-chat')}
          </button>
        )}
      </div>
    </Sheet>
  );
}
