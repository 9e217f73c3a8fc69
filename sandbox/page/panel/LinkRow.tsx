import { useState } from 'preact/hooks';
import type { InviteLinkView } from '../../server/world/types.ts';
import type { ChatView } from '../answers.ts';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { Menu } from '../shell/Menu.tsx';
import { isPresent, nameOf, personsOf, userName } from '../shell/names.ts';
import { fromNow, fullTime } from '../shell/times.ts';
import { t } from '../text.ts';
import { LinkForm } from './LinkForm.tsx';
import { linkState } from './link-state.ts';
import { whoChangesLink } from './who-acts.ts';

export function LinkRow({ link, chat }: { link: InviteLinkView; chat: ChatView }) {
  const { world, me, now, attempt, toast, copy, openUrl, openSheet } = useSandbox();
  const [editing, setEditing] = useState(false);
  const state = linkState(link, now());
  const inside = new Set(chat.members.filter(isPresent).map((member) => member.userId));
  const guests = personsOf(world).filter((user) => !inside.has(user.id));
  const waiting = new Set(chat.requests.map((request) => request.userId));
  const address = link.link.replace(/^https:\/\//, '');

  async function joinAs(userId: number) {
    const joined = await attempt(people.join(userId, link.link, link.subscriptionPricing !== undefined));
    const name = userName(world, userId);
    if (joined) toast(t(`outcome-${joined.outcome}`, { name, chat: chat.title }));
  }

  const actorId = whoChangesLink(world, chat, me, link);

  function askToRevoke() {
    openSheet({
      type: 'confirm',
      question: {
        title: t('revoke-title'),
        text: t('revoke-text', { link: address, name: userName(world, actorId) }),
        action: t('revoke'),
        onConfirm: () => void attempt(people.revokeLink(actorId, chat.peerId, link.link)),
      },
    });
  }

  function remove() {
    void attempt(people.deleteLink(actorId, chat.peerId, link.link));
  }

  const facts = [
    link.usageLimit
      ? t('usage-of-limit', { usage: link.usage, limit: link.usageLimit })
      : t('usage', { usage: link.usage }),
    link.subscriptionPricing ? t('price', { price: link.subscriptionPricing.amount }) : '',
    link.requestNeeded || link.requested > 0 ? t('requested', { count: link.requested }) : '',
    link.expireDate
      ? t(state === 'expired' ? 'expired-when' : 'expires-when', { when: fromNow(link.expireDate, now()) })
      : '',
  ].filter(Boolean);

  return (
    <li class={`link-row link-${state}`} data-hash={link.hash}>
      <div class="link-top">
        <button type="button" class="link-address" onClick={() => openUrl(link.link)}>
          {address}
        </button>
        <span class={`badge badge-${state}`}>{t(`state-${state}`)}</span>
      </div>
      <p class="link-facts" title={link.expireDate ? fullTime(link.expireDate) : undefined}>
        {link.title && <strong>{link.title} · </strong>}
        {facts.join(' · ')}
      </p>
      <p class="link-maker">
        {t(link.permanent ? 'primary-by' : 'made-by', {
          name: userName(world, link.adminId),
          when: fromNow(link.date, now()),
        })}
      </p>
      <div class="link-actions">
        <Menu
          label={t('join-as-label', { link: address })}
          class="small-button"
          empty={t('everybody-inside')}
          items={guests.map((user) => ({
            label: nameOf(user),
            ...(waiting.has(user.id) ? { hint: t('waits') } : {}),
            picture: <Avatar id={user.id} name={nameOf(user)} size="small" />,
            onSelect: () => void joinAs(user.id),
          }))}
        >
          {t('join-as')}
          <Icon name="down" />
        </Menu>
        <button type="button" class="small-button quiet" onClick={() => copy(link.link)}>
          {t('copy')}
        </button>
        {!link.revoked && (
          <button
            type="button"
            class="small-button quiet"
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('edit-link')}
          </button>
        )}
        <button
          type="button"
          class="small-button quiet danger"
          title={t('by-whom', { name: userName(world, actorId) })}
          onClick={() => (link.revoked ? remove() : askToRevoke())}
        >
          {t(link.revoked ? 'delete-link' : 'revoke')}
        </button>
      </div>
      {editing && !link.revoked && <LinkForm chat={chat} link={link} onDone={() => setEditing(false)} />}
    </li>
  );
}
