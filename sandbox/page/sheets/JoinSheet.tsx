import { useId, useState } from 'preact/hooks';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { chatFacts, isChannel, nameOf, personsOf } from '../shell/names.ts';
import { sentenceOf } from '../shell/refusals.ts';
import { Sheet } from '../shell/Sheet.tsx';
import { fromNow } from '../shell/times.ts';
import { t } from '../text.ts';
import { chatBehind, useInvite } from './use-invite.ts';
import { likelyJoiner, standingIn } from './who-joins.ts';

/** What Telegram shows for an invite link or a public chat; here anybody can be the one who opens it. */
export function JoinSheet({ url, onClose }: { url: string; onClose: () => void }) {
  const { world, me, declined, now, navigate, toast } = useSandbox();
  const chat = chatBehind(world, url);
  const [joinerId, setJoinerId] = useState(() => likelyJoiner(world, chat, me).id);
  const [bios, setBios] = useState<Readonly<Record<number, string>>>({});
  const [joinerField, bioField] = [useId(), useId()];
  const { view: invite, failure, fail, link } = useInvite(url, joinerId);
  const persons = personsOf(world);
  const joiner = persons.find((user) => user.id === joinerId) ?? me;
  const name = nameOf(joiner);
  const bio = bios[joinerId] ?? joiner.bio ?? '';
  const standing = standingIn(chat, joinerId, declined);
  const kind = invite && isChannel(invite.kind) ? 'channel' : 'group';
  const price = invite?.subscriptionPricing?.amount;

  async function join() {
    try {
      if (bio !== (joiner.bio ?? '')) await people.setBio(joinerId, bio);
      const { outcome, peerId } = await people.join(joinerId, link, price !== undefined);
      onClose();
      toast(t(`outcome-${outcome}`, { name, chat: invite?.title ?? '' }));
      if (outcome === 'joined' && joinerId === me.id) navigate({ chat: `chat:${peerId}`, view: 'chat' });
    } catch (error) {
      fail(sentenceOf(error, t('no-answer')));
    }
  }

  function joinLabel(): string {
    if (price !== undefined) return t('subscribe', { price });
    return invite?.requestNeeded ? t('request-to-join') : t('join-kind', { kind });
  }

  const openChat = () => {
    onClose();
    if (chat) navigate({ as: joinerId, chat: `chat:${chat.peerId}`, view: 'chat' });
  };

  const request = chat?.requests.find((waiting) => waiting.userId === joinerId);
  const notes = {
    inside: t('already-inside', { name }),
    waiting: t('request-waits', { name, when: fromNow(request?.date ?? now(), now()) }),
    declined: t('request-declined', { name }),
    outside: invite?.requestNeeded ? t('admins-will-review') : '',
  };
  const canJoin = invite && (standing === 'outside' || standing === 'declined');
  const insiders = persons.filter((user) => standingIn(chat, user.id, declined) === 'inside');
  const guests = persons.filter((user) => !insiders.includes(user));
  const options = (users: typeof persons) =>
    users.map((user) => (
      <option key={user.id} value={user.id}>
        {user.id === me.id ? t('name-you', { name: nameOf(user) }) : nameOf(user)}
      </option>
    ));

  return (
    <Sheet title={t('invite-link')} onClose={onClose}>
      {invite && (
        <div class="join-card">
          <Avatar id={chat?.peerId ?? 0} name={invite.title} size="large" />
          <p class="join-title">{invite.title}</p>
          <p class="join-facts">{chatFacts(invite.kind, invite.memberCount)}</p>
        </div>
      )}
      <p class="join-note" role="status">
        {notes[standing]}
      </p>
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
          {guests.length > 0 && <optgroup label={t('not-inside')}>{options(guests)}</optgroup>}
          {insiders.length > 0 && <optgroup label={t('inside')}>{options(insiders)}</optgroup>}
        </select>
      </label>
      {canJoin && invite.requestNeeded && (
        <label class="field" for={bioField}>
          <span>{t('introduction')}</span>
          <input
            id={bioField}
            value={bio}
            maxLength={70}
            onInput={(event) => setBios({ ...bios, [joinerId]: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="sheet-actions">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t(standing === 'waiting' ? 'close' : 'cancel')}
        </button>
        {canJoin && (
          <button type="button" class="button" onClick={() => void join()}>
            {joinLabel()}
          </button>
        )}
        {standing === 'inside' && (
          <button type="button" class="button" onClick={openChat}>
            {t('open-chat')}
          </button>
        )}
      </div>
    </Sheet>
  );
}
