import type { Share } from '../../web/mini-app/api.ts';
import { useAudit } from '../state/context.ts';
import { t } from '../text.ts';
import { Empty } from './Empty.tsx';
import { Written } from './Written.tsx';

/** Parts of a total as bars. A press filters everything by that part. @param total of which each bar is a share. */
export function BarList({
  shares,
  total,
  chosen,
  nameless,
  onChoose,
}: {
  shares: readonly Share[];
  total: number;
  /** The part that everything is filtered by. */
  chosen: string | null;
  /** What a part without a name is called. */
  nameless: string;
  /** @param key null when the chosen part is pressed again. */
  onChoose: (key: string | null) => void;
}) {
  const { formats } = useAudit();
  const most = Math.max(...shares.map(({ joins }) => joins), 1);
  if (shares.every(({ joins }) => joins === 0)) return <Empty title={t('nothing-joined')} />;
  return (
    <ol class="bars">
      {shares.map(({ key, name, joins, leaves }) => {
        const share = total === 0 ? 0 : joins / total;
        const content = (
          <>
            <span class="bar" style={{ width: `${(100 * joins) / most}%` }} />
            <span class="bar-name">
              <Written text={name} or={key === null ? t('others') : nameless} />
            </span>
            <span class="bar-value">
              <strong>{formats.number(joins)}</strong>
              <span class="quiet">{formats.percent(share)}</span>
              <span class="hidden">{t('and-left', { count: leaves })}</span>
            </span>
          </>
        );
        return (
          <li key={key ?? ''}>
            {key === null ? (
              <div class="bar-row">{content}</div>
            ) : (
              <button
                type="button"
                class="bar-row"
                aria-pressed={key === chosen}
                onClick={() => onChoose(key === chosen ? null : key)}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
