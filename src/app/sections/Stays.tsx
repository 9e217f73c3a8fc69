import type { People, Stay } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { Written } from '../parts/Written.tsx';
import { LinkName } from './LinkOrigin.tsx';
import { t } from '../text.ts';

/** Who came, how, and whether they left. @param isOfLink the link goes without saying. */
export function Stays({ stays, isOfLink = false }: { stays: readonly Stay[]; isOfLink?: boolean }) {
  return (
    <ul class="stays">
      {stays.map((stay) => (
        <li key={stay.id} class={stay.leftAt === null ? 'stay' : 'stay gone'}>
          <span class="avatar" aria-hidden="true">
            {initialOf(stay.name)}
          </span>
          <span class="row-main">
            <span>
              <Written text={stay.name} or={t('nameless')} />
              {stay.username !== null && ' '}
              {stay.username !== null && <bdi class="quiet">@{stay.username}</bdi>}
            </span>
            <How stay={stay} isOfLink={isOfLink} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function How({ stay, isOfLink }: { stay: Stay; isOfLink: boolean }) {
  const { formats, go } = useAudit();
  const { link, way, joinedAt, leftAt } = stay;
  return (
    <span class="quiet how">
      <span>{joinedAt === null ? t('joined-before') : t('joined-on', { at: formats.moment(joinedAt) })}</span>
      {!isOfLink && link !== null && (
        <span>
          {t('with-link')}{' '}
          <button type="button" class="inline" onClick={() => go({ open: link.id })}>
            <LinkName link={link} />
          </button>
          {link.askedBy !== null && (
            <>
              {' · '}
              {t('asked-for-by')} <Written text={link.askedBy} />
            </>
          )}
          {stay.certainty !== 'certain' && (
            <span class="badge" title={t(`certainty-${stay.certainty}-hint`)}>
              {t(`certainty-${stay.certainty}`)}
            </span>
          )}
        </span>
      )}
      {link === null && stay.addedBy === null && way !== 'link' && way !== 'request' && (
        <span>{t(`way-${way}`)}</span>
      )}
      {stay.approvedBy !== null && <By text={t('approved-by')} name={stay.approvedBy} />}
      {stay.addedBy !== null && <By text={t('added-by')} name={stay.addedBy} />}
      {leftAt !== null && <span class="left">{t('left-on', { at: formats.moment(leftAt) })}</span>}
      {stay.removedBy !== null && <By text={t('removed-by')} name={stay.removedBy} />}
    </span>
  );
}

function By({ text, name }: { text: string; name: string }) {
  return (
    <span>
      {text} <Written text={name} or={t('nameless-admin')} />
    </span>
  );
}

function initialOf(name: string): string {
  return (
    Array.from(new Intl.Segmenter().segment(name.trim()), ({ segment }) => segment)[0]?.toUpperCase() ?? '?'
  );
}

export const staysOf = (page: People): Stay[] => page.stays;
