import { approveKnown, decideAllRequests, decideRequest } from '../../actions/decide-requests.ts';
import { countRequests, visibleRequest } from '../../actions/see-requests.ts';
import { visibleLink } from '../../actions/access.ts';
import { APPROVED_SINGLY_MAX, keysOfMany, type JoinRequest } from '../../domain/join-request.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { pressButton } from '../screens/screen.ts';
import { requestListScreen } from './list-screen.ts';
import {
  confirmedSchema,
  requestKeySchema,
  requestsPlace,
  requestsPlaceSchema,
  type RequestsPlace,
} from './place.ts';
import { readRequestList } from './read-requests.ts';
import { confirmAllScreen, requestScreen } from './request-screen.ts';

/** So long a message that counts people asks whether to decide on them all. */
const QUESTION_MS = 120_000;

/** What the buttons about people who ask to join do. */
export function requestPresses(deps: BotDependencies): PressHandlers {
  const { store } = deps;

  async function showList(press: PressContext, place: RequestsPlace): Promise<void> {
    await store.requests.leaves(press.card);
    const view = await readRequestList(deps, place, press.person.userId);
    await press.show(requestListScreen(view, press.words, press.reading));
  }

  async function showRequest(press: PressContext, request: JoinRequest): Promise<void> {
    const { words, reading } = press;
    const [chat, link, operation] = await Promise.all([
      store.chats.named(request.peerId),
      request.linkId === null ? null : store.links.find(request.linkId),
      request.operationId === null ? null : store.operations.find(request.operationId),
    ]);
    const screen = requestScreen({ request, operation, chat, link, now: deps.clock.now() }, words, reading);
    const back = pressButton(words.plain('button-back'), 'requests', {
      ...requestsPlace({ peerId: request.peerId, linkId: null }),
    });
    await press.show({ ...screen, rows: [...screen.rows, [back]] });
  }

  /** The message shows what becomes of it from now on; not if it can't be asked for. */
  async function submit(press: PressContext, ask: () => Promise<unknown>): Promise<void> {
    await store.requests.leaves(press.card);
    try {
      await Promise.all([press.answer(), ask()]);
    } catch (error) {
      await store.requests.leaves(press.card, false);
      throw error;
    }
  }

  const actorOf = ({ person }: PressContext) => ({ userId: person.userId, name: person.name });
  const deciding = (press: PressContext) => ({
    actor: actorOf(press),
    locale: press.words.locale,
    card: press.card,
    buttonId: press.button.id,
  });
  const decide = (kind: 'approve' | 'decline') => (press: PressContext) =>
    submit(press, () => decideRequest(deps, keyOf(press), kind, deciding(press)));
  const decideAll = (kind: 'approve-all' | 'decline-all') => (press: PressContext) =>
    submit(press, () => decideAllRequests(deps, placeOf(press), kind, deciding(press)));

  const ask = async (
    press: PressContext,
    place: RequestsPlace,
    { decision, since = 0 }: { decision: 'approve' | 'decline'; since?: number },
  ): Promise<void> => {
    const { peerId, linkId } = place;
    const at = deps.clock.now();
    const total = await countRequests(deps, { ...place, actorId: press.person.userId });
    if (total === 0) return showList(press, place);
    const [chat, link] = await Promise.all([
      store.chats.named(peerId),
      linkId === null ? null : store.links.find(linkId),
    ]);
    await store.requests.asks(press.card, new Date(deps.clock.now().getTime() + QUESTION_MS));
    await press.show(confirmAllScreen({ place, at, total, since, chat, link }, decision, press.words));
    return undefined;
  };

  /** Those whom they were shown. Others who came meanwhile are shown before anybody is let in. */
  const approveAll = async (press: PressContext): Promise<void> => {
    const { at, ...place } = confirmedSchema.parse(JSON.parse(press.button.payload));
    const knownBy = new Date(at);
    const wanted = { ...place, actorId: press.person.userId };
    const [now, known] = await Promise.all([
      countRequests(deps, wanted),
      countRequests(deps, { ...wanted, knownBy }),
    ]);
    if (known > APPROVED_SINGLY_MAX) return decideAll('approve-all')(press);
    if (now > known) return ask(press, place, { decision: 'approve', since: now - known });
    if (known === 0) return showList(press, place);
    const { person, words, button } = press;
    const keys = keysOfMany(button.id);
    await Promise.all([
      press.answer(),
      approveKnown(deps, { ...place, knownBy }, { actor: actorOf(press), locale: words.locale, keys }),
    ]);
    const followed = { readerId: person.userId, peerId: place.peerId, linkId: place.linkId, decision: keys };
    await store.requests.follows(press.card, followed, deps.clock.now());
    return undefined;
  };

  return {
    requests: (press) => showList(press, placeOf(press)),
    'requests.back': (press) => showList(press, placeOf(press)),
    'link.requests': async (press) => {
      const link = await visibleLink(deps, press.button.linkId ?? '', press.person.userId);
      const place = requestsPlace({ peerId: link.peerId, linkId: link.id });
      const view = await readRequestList(deps, place, press.person.userId);
      await press.send(requestListScreen(view, press.words, press.reading));
    },
    request: async (press) =>
      showRequest(press, await visibleRequest(deps, keyOf(press), press.person.userId)),
    'request.approve': decide('approve'),
    'request.decline': decide('decline'),
    'requests.approve': (press) => ask(press, placeOf(press), { decision: 'approve' }),
    'requests.decline': (press) => ask(press, placeOf(press), { decision: 'decline' }),
    'requests.approve.yes': approveAll,
    'requests.decline.yes': decideAll('decline-all'),
  };
}

function keyOf({ button }: PressContext) {
  return requestKeySchema.parse(JSON.parse(button.payload));
}

function placeOf({ button }: PressContext): RequestsPlace {
  return requestsPlaceSchema.parse(JSON.parse(button.payload));
}
