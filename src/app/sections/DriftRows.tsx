import { useState } from 'preact/hooks';
import type { Drift, DriftList } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { sentenceOf } from '../state/sentence-of.ts';
import { useAnswer } from '../state/use-answer.ts';
import { Icon } from '../parts/Icon.tsx';
import { Written } from '../parts/Written.tsx';
import { LinkName } from './LinkOrigin.tsx';
import { t } from '../text.ts';

/** More are shown when somebody asks. */
const SHOWN = 3;

/** What happened without the bot and nobody dealt with. Nothing where there is none. */
export function DriftRows() {
  const { overview } = useAudit();
  const [isWhole, setWhole] = useState(false);
  const { data } = useAnswer<DriftList>(`chats/${overview?.chat.peerId}/drift`, { keeps: true });
  if (data === null || data.drift.length === 0) return null;
  return (
    <div class="drift">
      <h3>{t('drift')}</h3>
      <ul class="rows">
        {(isWhole ? data.drift : data.drift.slice(0, SHOWN)).map((drift) => (
          <li key={drift.id}>
            <DriftRow drift={drift} />
          </li>
        ))}
      </ul>
      {!isWhole && data.drift.length > SHOWN && (
        <button type="button" class="button more" onClick={() => setWhole(true)}>
          {t('show-count', { count: data.drift.length })}
        </button>
      )}
    </div>
  );
}

function DriftRow({ drift: { id, kind, link, user, count, foundAt } }: { drift: Drift }) {
  const { go, formats, server, overview, announce } = useAudit();
  const keep = (): void => {
    server
      .post(`chats/${overview?.chat.peerId}/drift/${id}/keep`)
      .catch((error: unknown) => announce(sentenceOf(error), 'bad'));
  };
  const said = (
    <span class="row-main">
      <span>{t(`drift-${kind}`, { count: count ?? 0 })}</span>
      <span class="quiet">
        {link !== null && (
          <>
            <LinkName link={link} /> ·{' '}
          </>
        )}
        {user !== null && (
          <>
            <Written text={user.name} or={t('nameless-admin')} /> ·{' '}
          </>
        )}
        {formats.distance(foundAt)}
      </span>
    </span>
  );
  return (
    <div class="row-group">
      {link === null ? (
        <div class="row">
          <Icon name="warn" />
          {said}
        </div>
      ) : (
        <button type="button" class="row" onClick={() => go({ open: link.id })}>
          <Icon name="warn" />
          {said}
          <Icon name="next" />
        </button>
      )}
      {overview?.role === 'owner' && (
        <button type="button" class="button small" onClick={keep}>
          {t('drift-keep')}
        </button>
      )}
    </div>
  );
}
