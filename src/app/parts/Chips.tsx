import { useAudit } from '../state/context.ts';
import type { Place } from '../state/use-place.ts';
import { useNames } from '../state/use-names.ts';
import { t } from '../text.ts';
import { Icon } from './Icon.tsx';
import { Written } from './Written.tsx';

/** What everything is filtered by; a press takes a filter away. */
export function Chips() {
  const { place, go } = useAudit();
  const names = useNames();
  const chips: { label: string; name: string | null; without: Partial<Place> }[] = [];
  if (place.admin !== null)
    chips.push({ label: t('chip-admin'), name: names.admin(place.admin), without: { admin: null } });
  if (place.link !== null)
    chips.push({ label: t('chip-link'), name: names.link(place.link), without: { link: null } });
  if (place.preset !== null)
    chips.push({ label: t('chip-preset'), name: place.preset, without: { preset: null } });
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('filters')}>
      {chips.map(({ label, name, without }) => (
        <li key={label}>
          <button type="button" class="chip" onClick={() => go(without)}>
            <span>
              {label}: <Written text={name} />
            </span>
            <span class="hidden">{t('chip-remove')}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            class="chip plain"
            onClick={() => go({ admin: null, link: null, preset: null })}
          >
            {t('chips-clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
