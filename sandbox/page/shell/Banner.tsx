import { useEffect, useState } from 'preact/hooks';
import type { Connection } from '../live/events.ts';
import { t } from '../text.ts';
import { useSandbox } from './context.ts';

export function Banner() {
  const { live } = useSandbox();
  const [connection, setConnection] = useState<Connection>('live');
  useEffect(() => live.watchConnection(setConnection), [live]);
  return (
    <header class="banner" data-connection={connection}>
      <p>{t('banner')}</p>
      <p class="banner-connection" role="status">
        {connection === 'connecting' && t('connecting')}
      </p>
    </header>
  );
}
