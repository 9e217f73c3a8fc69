import type { LinkRow } from '../../web/mini-app/api.ts';
import { Written } from '../parts/Written.tsx';
import { t } from '../text.ts';

/** What people call the link. */
export function LinkName({ link: { title, permanent } }: { link: Pick<LinkRow, 'title' | 'permanent'> }) {
  return <Written text={title} or={t(permanent ? 'primary-link' : 'untitled')} />;
}

/** Who asked for the link. Nobody asks for a primary one: Telegram makes it, also in place of one that the bot replaces. */
export function LinkOrigin({ link: { admin, permanent } }: { link: Pick<LinkRow, 'admin' | 'permanent'> }) {
  if (admin !== null) return <Written text={admin.name} or={t('nameless-admin')} />;
  return <>{permanent ? '–' : t('made-outside')}</>;
}
