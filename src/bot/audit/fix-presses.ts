import { auditedLink } from '../../actions/access.ts';
import { editLink } from '../../actions/edit-link.ts';
import { replacePrimaryLink } from '../../actions/replace-primary-link.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { Refusal } from '../../domain/errors.ts';
import { linkState, type InviteLink } from '../../domain/invite-link.ts';
import { settingsOf, type LinkSettings } from '../../domain/link-settings.ts';
import { isFinal, type Operation } from '../../domain/operation.ts';
import type { BotDependencies } from '../dependencies.ts';
import { changeOf } from '../links/card-presses.ts';
import { linkName } from '../links/link-name.ts';
import { refusalInside } from '../screens/error-sentence.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { pressButton } from '../screens/screen.ts';
import { showOpen } from './open-presses.ts';
import { fixSchema, type Fix, type OpenPlace } from './place.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
/** Somebody looks at the screen meanwhile: nearly always it takes less than a second. */
const WAIT_MS = 6_000;
const LOOK_EVERY_MS = 100;

/** What closes or bounds a link that is open, and the screen with what came of it. */
export function fixPresses(deps: BotDependencies): PressHandlers {
  return {
    'audit.ask': async (press) => {
      const { fix, place } = pressedFix(press);
      const link = await auditedLink(deps, asked(press, place));
      const { words } = press;
      const chat = (await deps.store.chats.named(link.peerId))?.title ?? words.plain('chat-unknown');
      const replace = fix === 'replace';
      await press.show({
        text: replace
          ? words.html('audit-confirm-replace', { chat })
          : words.html('confirm-revoke', { title: linkName(link, words), usage: link.usage }),
        rows: [
          [
            {
              text: words.plain(replace ? 'audit-ask-replace' : 'audit-ask-revoke'),
              press: { action: 'audit.fix', uses: 'once', linkId: link.id, payload: { fix, place } },
            },
          ],
          [pressButton(words.plain('audit-ask-keep'), 'audit', place)],
        ],
      });
    },
    'audit.fix': async (press) => {
      const { fix, place } = pressedFix(press);
      const { words } = press;
      const link = await auditedLink(deps, asked(press, place));
      const title = linkName(link, words);
      if (linkState(link, deps.clock.now()) !== 'active') {
        return showOpen(deps, press, place, words.html('audit-fix-over', { title }));
      }
      const [operation] = await Promise.all([submit(deps, press, link, fix), press.answer()]);
      const outcome = await settled(deps, operation);
      return showOpen(deps, press, place, outcomeOf(outcome, fix, title, press));
    },
  };
}

function pressedFix({ button }: PressContext): { fix: Fix; place: OpenPlace } {
  return fixSchema.parse(JSON.parse(button.payload));
}

function asked(
  { button, person }: PressContext,
  { peerId }: OpenPlace,
): { peerId: number; linkId: string; actorId: number } {
  return { peerId, linkId: button.linkId ?? '', actorId: person.userId };
}

/** Each asks Telegram for the right now. @throws Refusal as the actions. */
async function submit(
  deps: BotDependencies,
  press: PressContext,
  link: InviteLink,
  fix: Fix,
): Promise<Operation> {
  // The outcome is told by the screen.
  const change = { ...changeOf(press), card: null };
  const edit = async (settings: Partial<LinkSettings>): Promise<Operation> =>
    (await editLink(deps, { ...change, settings: { ...settingsOf(link), ...settings } })).operation;
  switch (fix) {
    case 'expiry':
      return edit({ expireDate: new Date(deps.clock.now().getTime() + WEEK_MS) });
    case 'approval':
      return edit({ requestNeeded: true });
    case 'revoke':
      return (await revokeLink(deps, change)).operation;
    case 'replace': {
      const { actor, locale } = change;
      const { peerId, id: linkId, requestNeeded } = link;
      const buttonId = press.button.id;
      const replaced = { actor, locale, card: null, buttonId, peerId, linkId, requestNeeded };
      return (await replacePrimaryLink(deps, replaced)).operation;
    }
    case 'requests':
      throw new Refusal('link-without-approval');
  }
}

/** @returns as it is after it came to its end, or after a while. */
async function settled({ store, clock }: BotDependencies, operation: Operation): Promise<Operation> {
  const until = clock.monotonic() + WAIT_MS;
  let now = operation;
  while (!isFinal(now) && clock.monotonic() < until) {
    await clock.sleep(LOOK_EVERY_MS);
    now = (await store.operations.find(operation.id)) ?? now;
  }
  return now;
}

/** HTML. */
function outcomeOf(operation: Operation, fix: Fix, title: string, { words }: PressContext): string {
  if (!isFinal(operation)) return words.html('audit-fix-waiting');
  if (operation.state === 'failed') {
    const why = refusalInside(operation.failure ?? 'telegram-refused', words);
    return words.html('audit-fix-failed', { title, why });
  }
  return words.html(`audit-fixed-${fix}`, { title });
}
