import { useState } from 'preact/hooks';
import type { OpenedApp } from './opened-app.ts';
import { WebApp } from './WebApp.tsx';

/** Reloading an app that can't do so itself begins anew. */
export function WebAppHost(props: { app: OpenedApp; covers: boolean; onClose: () => void }) {
  const [loads, setLoads] = useState(0);
  return <WebApp key={loads} {...props} onReload={() => setLoads(loads + 1)} />;
}
