import type { ChatView } from '../answers.ts';
import { people } from '../people.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { useSandbox } from '../shell/context.ts';
import { userName } from '../shell/names.ts';
import { fromNow } from '../shell/times.ts';
import { t } from '../text.ts';

/** Who waits for approval. The chat's creator decides here, as in Telegram's own list. */
export function ChatRequests({ chat }: { chat: ChatView }) {
  const { world, now, attempt, toast } = useSandbox();
  const creator = chat.members.find((member) => member.status === 'creator');
  if (chat.requests.length === 0 || !creator) return null;

  async function decide(adminId: number, userId: number, approved: boolean) {
    const name = userName(world, userId);
    const done = await attempt(people.decide(adminId, chat.peerId, userId, approved));
    if (done) toast(t(approved ? 'admitted' : 'declined', { name, chat: chat.title }));
  }

  return (
    <section class="panel-section" aria-label={t('waiting')}>
      <h4>{t('waiting-count', { count: chat.requests.length })}</h4>
      <ul class="rows">
        {chat.requests.map((request) => {
          const name = userName(world, request.userId);
          return (
            <li key={request.userId} class="row">
              <Avatar id={request.userId} name={name} size="small" />
              <span class="row-words">
                <span class="row-title">{name}</span>
                <span class="row-hint">{t('asked', { when: fromNow(request.date, now()) })}</span>
              </span>
              <button
                type="button"
                class="small-button"
                aria-label={t('admit-name', { name })}
                onClick={() => void decide(creator.userId, request.userId, true)}
              >
                {t('admit')}
              </button>
              <button
                type="button"
                class="small-button quiet"
                aria-label={t('decline-name', { name })}
                onClick={() => void decide(creator.userId, request.userId, false)}
              >
                {t('decline')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
