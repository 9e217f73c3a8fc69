import type {
  AdminRights,
  DialogKey,
  Fault,
  LinkSettings,
  Member,
  Message,
  NewFault,
} from '../server/world/types.ts';
import type {
  ChatChoice,
  ConversationView,
  InlineView,
  DialogSummary,
  InviteView,
  JoinView,
  PressView,
  WorldView,
} from './answers.ts';
import type { AppOpening, OpenedAppView } from './web-app/opened-app.ts';
import type { ThemeParams } from './web-app/theme-params.ts';

/** Where the people front is, relative to the page. */
export const PEOPLE_ROOT = 'people';

/** A page with more messages than that is slow. */
const SHOWN_MESSAGES = 500;

/** Later a bot's answer in inline mode is refused. */
const INLINE_PATIENCE_MS = 15_000;

/** The simulated Telegram said no. `code` is Telegram's own name for it. */
export class Refusal extends Error {
  readonly code: string;
  override name = 'Refusal';

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${PEOPLE_ROOT}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer: T & { error?: string; message?: string } = await response.json();
  if (!response.ok)
    throw new Refusal(answer.error ?? String(response.status), answer.message ?? response.statusText);
  return answer;
}

const get = <T>(path: string) => call<T>('GET', path);
const post = <T>(path: string, body: unknown) => call<T>('POST', path, body);
const segment = encodeURIComponent;

export type OutgoingMessage =
  | { text: string }
  | { photo: true }
  /** `data` in Base64. */
  | { document: { name: string; data: string } }
  | { text: string; forwardFrom: { peerId: number; messageId: number } };

export interface MemberChange {
  status: 'administrator' | 'member' | 'left' | 'kicked';
  rights?: Partial<AdminRights>;
  anonymous?: boolean;
  /** Who does it; the chat's creator unless said otherwise. */
  by?: number;
}

/** One function for each thing that people can do; each rejects with a `Refusal`. */
export const people = {
  world: () => get<WorldView>('/world'),
  dialogs: (userId: number) => get<{ dialogs: DialogSummary[] }>(`/users/${userId}/dialogs`),
  conversation: (userId: number, key: DialogKey) =>
    get<ConversationView>(`/users/${userId}/dialogs/${segment(key)}/messages?last=${SHOWN_MESSAGES}`),
  send: (userId: number, to: DialogKey, message: OutgoingMessage) =>
    post<Partial<Message>>(`/users/${userId}/messages`, { to, ...message }),
  press: (userId: number, dialog: DialogKey, messageId: number, row: number, column: number) =>
    post<PressView>(`/users/${userId}/presses`, { dialog, messageId, row, column }),
  /** @returns null if the bot stayed silent. */
  askInline: async (
    userId: number,
    query: { to: DialogKey; bot: string; query: string; offset: string },
  ): Promise<InlineView | null> => {
    const { queryId, answer } = await post<{ queryId: string; answer: InlineView | null }>(
      `/users/${userId}/inline-queries`,
      { ...query, waitMs: INLINE_PATIENCE_MS },
    );
    return answer && { ...answer, results: answer.results.map((result) => ({ ...result, queryId })) };
  },
  chooseInline: (userId: number, queryId: string, resultId: string) =>
    post<Partial<Message>>(`/users/${userId}/inline-choices`, { queryId, resultId }),
  chatChoices: (userId: number, messageId: number, requestId: number) =>
    get<{ chats: ChatChoice[] }>(
      `/users/${userId}/chat-choices?messageId=${messageId}&requestId=${requestId}`,
    ),
  shareChat: (userId: number, requestId: number, peerId: number) =>
    post<unknown>(`/users/${userId}/chat-shares`, { requestId, peerId }),
  openApp: (userId: number, opening: AppOpening, themeParams: ThemeParams) =>
    post<OpenedAppView>(`/users/${userId}/web-apps`, { ...opening, themeParams }),
  sendAppData: (userId: number, sent: { dialog: DialogKey; buttonText: string; data: string }) =>
    post<unknown>(`/users/${userId}/web-app-data`, sent),
  invite: (userId: number, hash: string) => get<InviteView>(`/users/${userId}/invites/${segment(hash)}`),
  /** @param pays what a subscription costs. */
  join: (userId: number, link: string, pays: boolean) =>
    post<JoinView>(`/users/${userId}/joins`, { link, pays }),
  leave: (userId: number, peerId: number) => post<unknown>(`/users/${userId}/leaves`, { peerId }),
  createLink: (userId: number, peerId: number, settings: LinkSettings) =>
    post<unknown>(`/users/${userId}/links`, { peerId, ...settings }),
  editLink: (userId: number, peerId: number, link: string, changes: LinkSettings) =>
    call<unknown>('PATCH', `/users/${userId}/links`, { peerId, link, ...changes }),
  deleteLink: (userId: number, peerId: number, link: string) =>
    call<unknown>('DELETE', `/users/${userId}/links`, { peerId, link }),
  revokeLink: (userId: number, peerId: number, link: string) =>
    call<unknown>('PATCH', `/users/${userId}/links`, { peerId, link, revoked: true }),
  decide: (adminId: number, peerId: number, userId: number, approved: boolean) =>
    post<unknown>(`/users/${adminId}/decisions`, { peerId, userId, approved }),
  setBio: (userId: number, bio: string) => call<unknown>('PUT', `/users/${userId}/bio`, { bio }),
  setBlocked: (userId: number, blocked: boolean) =>
    call<unknown>('PUT', `/users/${userId}/blocked`, { blocked }),
  setMember: (peerId: number, userId: number, change: MemberChange) =>
    call<Member>('PUT', `/chats/${peerId}/members/${userId}`, change),
  faults: () => get<{ faults: Fault[] }>('/faults'),
  addFault: (fault: NewFault) => post<unknown>('/faults', fault),
  removeFault: (id: string) => call<unknown>('DELETE', `/faults/${segment(id)}`),
  advanceClock: (seconds: number) => post<unknown>('/clock', { advance: seconds }),
  fileUrl: (fileId: string) => `${PEOPLE_ROOT}/files/${segment(fileId)}`,
};
