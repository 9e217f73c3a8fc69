import { linkState } from '../../domain/invite-link.ts';
import { isRotatable } from '../../domain/rotation.ts';
import type { Wording } from '../words.ts';
import { inPairs, type ScreenButton } from '../screens/screen.ts';
import type { LinkCardView } from './link-card.ts';

/** One thing that can be done with a link besides what its card shows. */
interface MoreEntry {
  /** In `locales`, and the button's action. */
  text: string;
  action: string;
  offered(view: LinkCardView): boolean;
}

/** In the order of the buttons: each feature adds its own here. */
const ENTRIES: readonly MoreEntry[] = [
  { text: 'button-qr', action: 'link.qr', offered: letsIn },
  {
    text: 'button-requests',
    action: 'link.requests',
    offered: ({ link }) => link.requestNeeded || link.requested > 0,
  },
  { text: 'button-rule', action: 'rule', offered: ({ link }) => link.requestNeeded && !link.revoked },
  {
    text: 'button-post',
    action: 'link.post',
    offered: ({ link, now }) => linkState(link, now) === 'active',
  },
  { text: 'button-joined', action: 'joined', offered: () => true },
  { text: 'button-why', action: 'why', offered: () => true },
  { text: 'button-rotation', action: 'rotation', offered: ({ link }) => isRotatable(link) },
  { text: 'button-details', action: 'link.details', offered: () => true },
];

/** Nobody gets in with an expired or revoked one. */
function letsIn({ link, now }: LinkCardView): boolean {
  const state = linkState(link, now);
  return state === 'active' || state === 'used-up';
}

/** Empty where there is nothing more. */
export function moreRows(view: LinkCardView, words: Wording): ScreenButton[][] {
  const buttons = ENTRIES.filter((entry) => entry.offered(view)).map(({ text, action }): ScreenButton => ({
    text: words.plain(text, { count: view.link.requested }),
    press: { action, uses: 'many', linkId: view.link.id },
  }));
  return inPairs(buttons);
}
