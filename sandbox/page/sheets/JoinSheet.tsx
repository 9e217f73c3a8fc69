import { useId, useState } from 'preact/hooks';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { chatFacts, isChannel, nameOf } from '../shell/names.ts';
import { Sheet } from '../shell/Sheet.tsx';
import { t } from '../text.ts';
import { useInvite } from './use-invite.ts';

/** What Telegram shows for an invite link or a public chat; here anybody can be the one who opens it. */
export function JoinSheet({ url, onClose }: { url: string; onClose: () => void }) {
  const { world, me, navigate, toast } = useSandbox();
  const [joinerId, setJoinerId] = useState(me.id);
  const joinerField = useId();
  const { view: invite, failure, fail, chat, link } = useInvite(url, joinerId);
  const persons = world.users.filter((user) => !user.isBot && !user.deactivated);
  const joiner = persons.find((user) => user.id === joinerId) ?? me;
  const kind = invite && isChannel(invite.kind) ? 'channel' : 'group';

  async function join() {
    try {
      const { outcome, peerId } = await people.join(joinerId, link);
      onClose();
      toast(t(`outcome-${outcome}`, { name: nameOf(joiner), chat: invite?.title ?? '' }));
      if (outcome === 'joined' && joinerId === me.id) navigate({ chat: `chat:${peerId}`, view: 'chat' });
    } catch (error) {
      fail(error);
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
