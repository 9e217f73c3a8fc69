import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { LinkSettings, Member } from '../../server/world/types.ts';
import type { ChatView } from '../answers.ts';
import { people } from '../people.ts';
import { useSandbox } from '../shell/context.ts';
import { userName } from '../shell/names.ts';
import { t } from '../text.ts';

const DAY = 86_400;
const EXPIRY_CHOICES = [
  { id: 'expiry-never', seconds: 0 },
  { id: 'expiry-hour', seconds: 3600 },
  { id: 'expiry-day', seconds: DAY },
  { id: 'expiry-week', seconds: 7 * DAY },
];

interface Props {
  chat: ChatView;
  makers: Member[];
  onDone: () => void;
}

/** A link made with Telegram's own buttons: no bot is told. */
export function NewLinkForm({ chat, makers, onDone }: Props) {
  const { world, now, attempt } = useSandbox();
  const [makerId, setMakerId] = useState(makers[0]?.userId ?? 0);
  const [title, setTitle] = useState('');
  const [limit, setLimit] = useState('');
  const [expiry, setExpiry] = useState(0);
  const [requestNeeded, setRequestNeeded] = useState(false);

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const settings: LinkSettings = {
      ...(title ? { title } : {}),
      ...(expiry > 0 ? { expireDate: now() + expiry } : {}),
      ...(limit && !requestNeeded ? { usageLimit: Number(limit) } : {}),
      ...(requestNeeded ? { requestNeeded } : {}),
    };
    if (await attempt(people.createLink(makerId, chat.peerId, settings))) onDone();
  }

  return (
    <form class="panel-form" onSubmit={(event) => void submit(event)}>
      <p class="form-hint">{t('make-link-hint')}</p>
      <label class="field">
        <span>{t('made-by-whom')}</span>
        <select value={makerId} onChange={(event) => setMakerId(Number(event.currentTarget.value))}>
          {makers.map((member) => (
            <option key={member.userId} value={member.userId}>
              {userName(world, member.userId)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('link-title')}</span>
        <input value={title} maxLength={32} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
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
        <label class="field">
          <span>{t('expiry')}</span>
          <select value={expiry} onChange={(event) => setExpiry(Number(event.currentTarget.value))}>
            {EXPIRY_CHOICES.map((choice) => (
              <option key={choice.id} value={choice.seconds}>
                {t(choice.id)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={requestNeeded}
          onChange={(event) => setRequestNeeded(event.currentTarget.checked)}
        />
        <span>{t('request-needed')}</span>
      </label>
      <div class="form-actions">
        <button type="button" class="small-button quiet" onClick={onDone}>
          {t('cancel')}
        </button>
        <button type="submit" class="small-button">
          {t('make-link')}
        </button>
      </div>
    </form>
  );
}
