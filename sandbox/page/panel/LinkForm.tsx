import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { InviteLinkView, LinkSettings } from '../../server/world/types.ts';
import type { ChatView } from '../answers.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { mayInvite, userName } from '../shell/names.ts';
import { t } from '../text.ts';
import { Choice } from './Choice.tsx';
import { changedSettings } from './changed-settings.ts';
import { whoChangesLink } from './who-acts.ts';

const DAY = 86_400;
const AS_IT_IS = -1;
const EXPIRY_CHOICES = [
  { id: 'expiry-never', seconds: 0 },
  { id: 'expiry-hour', seconds: 3600 },
  { id: 'expiry-day', seconds: DAY },
  { id: 'expiry-week', seconds: 7 * DAY },
];

interface Props {
  chat: ChatView;
  /** The link that is changed; absent for a new one. */
  link?: InviteLinkView;
  onDone: () => void;
}

/** A link made or changed with Telegram's own buttons: no bot is told. */
export function LinkForm({ chat, link, onDone }: Props) {
  const { world, me, now, attempt } = useSandbox();
  const makers = chat.members.filter(mayInvite);
  const firstMaker = makers.find((member) => member.userId === me.id) ?? makers[0];
  const [makerId, setMakerId] = useState(firstMaker?.userId ?? 0);
  const [title, setTitle] = useState(link?.title ?? '');
  const [limit, setLimit] = useState(String(link?.usageLimit ?? ''));
  const [expiry, setExpiry] = useState(link?.expireDate === undefined ? 0 : AS_IT_IS);
  const [requestNeeded, setRequestNeeded] = useState(link?.requestNeeded ?? false);
  // A primary link takes approval and nothing else, a subscription nothing but a name.
  const hasTerms = !link?.permanent && !link?.subscriptionPricing;
  const choices =
    link?.expireDate === undefined
      ? EXPIRY_CHOICES
      : [{ id: 'expiry-as-it-is', seconds: AS_IT_IS }, ...EXPIRY_CHOICES];

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const kept = expiry === AS_IT_IS ? (link?.expireDate ?? 0) : 0;
    const wanted: Required<Omit<LinkSettings, 'subscriptionPricing'>> = {
      title,
      expireDate: expiry > 0 ? now() + expiry : kept,
      usageLimit: requestNeeded ? 0 : Number(limit),
      requestNeeded,
    };
    const done = link
      ? people.editLink(
          whoChangesLink(world, chat, me, link),
          chat.peerId,
          link.link,
          changedSettings(link, wanted),
        )
      : people.createLink(makerId, chat.peerId, wanted);
    if (await attempt(done)) onDone();
  }

  return (
    <form class="panel-form" onSubmit={(event) => void submit(event)}>
      <p class="form-hint">{t('make-link-hint')}</p>
      {!link && (
        <Choice
          label={t('made-by-whom')}
          value={String(makerId)}
          choose={(userId) => setMakerId(Number(userId))}
          options={makers.map(({ userId }) => [String(userId), userName(world, userId)])}
        />
      )}
      {!link?.permanent && (
        <label class="field">
          <span>{t('link-title')}</span>
          <input value={title} maxLength={32} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
      )}
      {hasTerms && (
        <div class="field-pair">
          <label class="field">
            <span>{t('usage-limit')}</span>
            <input
              type="number"
              min={1}
              max={99_999}
              placeholder={t('no-limit')}
              value={limit}
              disabled={requestNeeded}
              onInput={(event) => setLimit(event.currentTarget.value)}
            />
          </label>
          <Choice
            label={t('expiry')}
            value={String(expiry)}
            choose={(seconds) => setExpiry(Number(seconds))}
            options={choices.map(({ id, seconds }) => [String(seconds), t(id)])}
          />
        </div>
      )}
      {!link?.subscriptionPricing && (
        <label class="check">
          <input
            type="checkbox"
            checked={requestNeeded}
            onChange={(event) => setRequestNeeded(event.currentTarget.checked)}
          />
          <span>{t('request-needed')}</span>
        </label>
      )}
      <div class="form-actions">
        <button type="button" class="small-button quiet" onClick={onDone}>
          {t('cancel')}
        </button>
        <button type="submit" class="small-button">
          {t(link ? 'save-link' : 'make-link')}
        </button>
      </div>
    </form>
  );
}
