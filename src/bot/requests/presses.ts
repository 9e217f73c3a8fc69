import { decideAllRequests, decideRequest } from '../../actions/decide-requests.ts';
import { countRequests, visibleRequest } from '../../actions/see-requests.ts';
import { visibleLink } from '../../actions/access.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { pressButton } from '../screens/screen.ts';
import { requestListScreen } from './list-screen.ts';
import { requestKeySchema, requestsPlace, requestsPlaceSchema, type RequestsPlace } from './place.ts';
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

  const deciding = ({ person, words, card, button }: PressContext) => ({
    actor: { userId: person.userId, name: person.name },
    locale: words.locale,
    card,
    buttonId: button.id,
  });
  const decide = (kind: 'approve' | 'decline') => (press: PressContext) =>
    submit(press, () => decideRequest(deps, keyOf(press), kind, deciding(press)));
  const decideAll = (kind: 'approve-all' | 'decline-all') => (press: PressContext) =>
    submit(press, () => decideAllRequests(deps, placeOf(press), kind, deciding(press)));

  const confirm = (decision: 'approve' | 'decline') => async (press: PressContext) => {
    const place = placeOf(press);
    const { peerId, linkId } = place;
    const total = await countRequests(deps, { ...place, actorId: press.person.userId });
    if (total === 0) return showList(press, place);
    const [chat, link] = await Promise.all([
      store.chats.named(peerId),
      linkId === null ? null : store.links.find(linkId),
    ]);
    await store.requests.asks(press.card, new Date(deps.clock.now().getTime() + QUESTION_MS));
    const filter = { peerId, linkId, actorId: null };
    await press.show(confirmAllScreen({ filter, total, chat, link }, decision, press.words));
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
    'requests.approve': confirm('approve'),
    'requests.decline': confirm('decline'),
    'requests.approve.yes': decideAll('approve-all'),
    'requests.decline.yes': decideAll('decline-all'),
  };
}

function keyOf({ button }: PressContext) {
  return requestKeySchema.parse(JSON.parse(button.payload));
}

function placeOf({ button }: PressContext): RequestsPlace {
  return requestsPlaceSchema.parse(JSON.parse(button.payload));
}
