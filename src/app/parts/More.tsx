import { t } from '../text.ts';
import type { Pages } from '../state/use-pages.ts';

/** Shows what comes after the last page. */
export function More({
  of: { more, isLoadingMore },
}: {
  of: Pick<Pages<never, never>, 'more' | 'isLoadingMore'>;
}) {
  if (more === null) return null;
  return (
    <button type="button" class="button more" disabled={isLoadingMore} onClick={more}>
      {isLoadingMore ? t('loading') : t('show-more')}
    </button>
  );
}
