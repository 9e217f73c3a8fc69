import type { LinkState } from '../../web/mini-app/api.ts';
import { t } from '../text.ts';

export function StateBadge({ state }: { state: LinkState }) {
  return <span class={`badge state-${state}`}>{t(`state-${state}`)}</span>;
}
