import { useEffect, useState } from 'preact/hooks';
import { openLive } from './live/events.ts';
import { useWorld } from './live/use-world.ts';
import { Page } from './Page.tsx';
import { useRoute } from './shell/route.ts';
import { useIdentity } from './shell/use-identity.ts';
import { t } from './text.ts';

/** Waits for the world to be known, then shows it. */
export function App() {
  const [live] = useState(openLive);
  const world = useWorld(live);
  const [route, navigate] = useRoute();
  const me = useIdentity(world, route, navigate);
  const title = world?.bot.firstName;

  useEffect(() => {
    if (title) document.title = t('page-title', { bot: title });
  }, [title]);

  if (!world || !me) {
    return (
      <p class="splash" role="status">
        <span class="spinner" aria-hidden="true" />
        {t('connecting')}
      </p>
    );
  }
  return <Page world={world} me={me} live={live} route={route} navigate={navigate} />;
}
