import { Api } from 'telegram';
import { Refusal } from '../domain/errors.ts';
import type { AccountProblem, FloodWait } from '../domain/errors.ts';
import type { PeerId } from '../domain/peer.ts';
import type { Administrators, ChatAdministrator } from '../domain/rights.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import { UNOBSERVED, type Observer } from '../domain/ports/observer.ts';
import type { Activity, Telegram } from '../domain/ports/telegram.ts';
import { createAdminLog } from './admin-log.ts';
import { createCalls } from './calls.ts';
import { openConnection, type KeepAlive } from './connection.ts';
import type { Endpoint } from './endpoint.ts';
import { editOnce } from './edit-once.ts';
import { createFloodWaits } from './flood-waits.ts';
import { createInviteAdmins } from './invite-admins.ts';
import { createKnownPeople } from './known-people.ts';
import { createPeers } from './peers.ts';
import type { ApiCredentials, Device } from './quiet-client.ts';
import { isForPeople, rememberRefused, unlessKept } from './refused-methods.ts';
import { revokeOnce } from './revoke-once.ts';
import { deleteOnce } from './delete-once.ts';
import { deleteRevokedExportedChatInvites } from './rpc/delete-revoked-exported-chat-invites.ts';
import { exportChatInvite, exportPrimaryLink } from './rpc/export-chat-invite.ts';
import { getExportedChatInvite } from './rpc/get-exported-chat-invite.ts';
import { getGroupAdministrators } from './rpc/get-full-chat.ts';
import { getAdministrators } from './rpc/get-participants.ts';
import { getPrimaryLink } from './rpc/get-primary-link.ts';
import { isParticipant } from './rpc/get-participant.ts';
import { peopleLike } from './rpc/people-like.ts';
import { getSelf } from './rpc/get-self.ts';
import { hideAllChatJoinRequests } from './rpc/hide-all-chat-join-requests.ts';
import { hideChatJoinRequest } from './rpc/hide-chat-join-request.ts';
import { createRequesters } from './requesters.ts';
import { trustServerKey } from './server-key.ts';
import { shareReads } from './share-reads.ts';
import { createSubscriptionTerms } from './subscription-terms.ts';
import { activityFromTl } from './tl/activity.ts';
import type { KnownPeer } from './tl/chat.ts';

export interface TelegramWorkerOptions extends ApiCredentials {
  /** GramJS's string session. A secret: who holds it is the account. */
  session: string;
  clock: Clock;
  log: Log;
  /** Told of each call. */
  observer?: Observer;
  /** A server other than Telegram's own. */
  endpoint?: Endpoint;
  /** That server's RSA public key, PEM. */
  rsaKey?: string;
  /** How long an answer may take before its outcome counts as unknown. */
  deadlineMs?: number;
  /** To be given where another process can take the account: it is then connected once at a time, without any exception. */
  keepAlive?: KeepAlive;
  /** The first wait before connecting again. */
  backoffMs?: number;
  device?: Partial<Device>;
}

export const DEVICE: Device = { deviceModel: 'Latchkey', systemVersion: 'Node.js', appVersion: '1.0' };

/** Of a process that is alone with its session. */
const KEEP_ALIVE: KeepAlive = { pingMs: 30_000, disconnectDelayS: 75, mayPing: () => true };

/** Refusals that a basic group also answers with once it became a supergroup. */
const PERHAPS_MIGRATED: readonly string[] = ['worker-not-in-chat', 'chat-not-found', 'not-a-chat'];

/** Telegram through GramJS and a user session. Connects at the first call. */
export function createTelegramWorker(options: TelegramWorkerOptions): Telegram {
  const { clock, log } = options;
  const activityListeners = new Set<(peerId: PeerId, what: Activity) => void>();
  const problemListeners = new Set<(problem: AccountProblem) => void>();
  const floodListeners = new Set<(wait: FloodWait) => void>();
  const floodWaits = createFloodWaits(clock);
  if (options.rsaKey !== undefined) trustServerKey(options.rsaKey);

  const calls = createCalls({
    clock,
    log,
    observer: options.observer ?? UNOBSERVED,
    backoffMs: options.backoffMs ?? 250,
    oneAtATime: options.keepAlive !== undefined,
    floodWaits,
    onFloodWait: (wait) => floodListeners.forEach((listener) => listener(wait)),
    onAccountProblem: (problem) => problemListeners.forEach((listener) => listener(problem)),
    open: (stopped) =>
      openConnection({
        session: options.session,
        apiId: options.apiId,
        apiHash: options.apiHash,
        device: { ...DEVICE, ...options.device },
        endpoint: options.endpoint ?? null,
        clock,
        deadlineMs: options.deadlineMs ?? 10_000,
        keepAlive: options.keepAlive ?? KEEP_ALIVE,
        onUpdate,
        stopped,
      }),
  });
  const people = createKnownPeople();
  const read = people.learnFrom(rememberRefused(calls.read));
  const write = rememberRefused(calls.write);
  const peers = createPeers({ read, clock });
  const requesters = createRequesters(read, people);
  const inviteAdmins = createInviteAdmins(read, people, readAdministrators);
  const adminLog = createAdminLog(read, () => calls.telegramNow());

  function onUpdate(update: Api.TypeUpdate): void {
    const activity = activityFromTl(update);
    if (activity === null) return;
    activityListeners.forEach((listener) => listener(activity.peerId, activity.what));
  }

  async function inChat<T>(peerId: PeerId, ask: (peer: KnownPeer['input']) => Promise<T>): Promise<T> {
    const peer = await peers.input(peerId);
    try {
      return await ask(peer);
    } catch (error) {
      if (!(error instanceof Refusal) || !PERHAPS_MIGRATED.includes(error.code)) throw error;
      peers.forget(peerId);
      if (peer instanceof Api.InputPeerChat) await peers.input(peerId);
      throw error;
    }
  }

  function readAdministrators(peer: KnownPeer['input']): Promise<ChatAdministrator[]> {
    return peer instanceof Api.InputPeerChat
      ? getGroupAdministrators(read, peer)
      : getAdministrators(read, peer);
  }

  function administrators(peerId: PeerId): Promise<Administrators> {
    return inChat(peerId, async (peer) => ({
      list: await readAdministrators(peer),
      checkedAt: clock.now(),
    }));
  }

  return {
    self: () => getSelf(read),
    chats: (known = []) => peers.list(known),
    resolveChat: (reference) => peers.resolve(reference),
    administrators: shareReads(administrators),
    exportLink: (peerId, settings) => inChat(peerId, (peer) => exportChatInvite(write, peer, settings)),
    primaryLink: (peerId) => inChat(peerId, (peer) => getPrimaryLink(read, peer)),
    replacePrimaryLink: (peerId, settings) =>
      inChat(peerId, (peer) => exportPrimaryLink(write, peer, settings)),
    editLink: (peerId, link, settings) =>
      inChat(peerId, (peer) => editOnce({ read, write }, peer, link, settings)),
    revokeLink: (peerId, link) => inChat(peerId, (peer) => revokeOnce({ read, write }, peer, link)),
    deleteLink: (peerId, link) => inChat(peerId, (peer) => deleteOnce({ read, write }, peer, link)),
    deleteRevokedLinks: (peerId) => inChat(peerId, (peer) => deleteRevokedExportedChatInvites(write, peer)),
    findLink: (peerId, link) => inChat(peerId, (peer) => getExportedChatInvite(read, peer, link)),
    listLinks: (peerId, query) => inChat(peerId, (peer) => inviteAdmins.links(peer, query)),
    adminsWithInvites: (peerId) => inChat(peerId, (peer) => inviteAdmins.list(peer)),
    importers: (peerId, link, query) => inChat(peerId, (peer) => requesters.importers(peer, link, query)),
    isWaiting: (peerId, requester) => inChat(peerId, (peer) => requesters.isWaiting(peer, requester)),
    decideRequest: (peerId, requester, approved) =>
      inChat(peerId, async (peer) =>
        hideChatJoinRequest(write, peer, await requesters.input(peer, requester), approved),
      ),
    decideAllRequests: (peerId, link, approved) =>
      inChat(peerId, (peer) => hideAllChatJoinRequests(write, peer, link, approved)),
    isMember: (peerId, userId) =>
      inChat(peerId, async (peer) => {
        const user = people.input(userId);
        return user !== null && peer instanceof Api.InputPeerChannel ? isParticipant(read, peer, user) : null;
      }),
    peopleLike: (peerId, text) =>
      inChat(peerId, async (peer) =>
        peer instanceof Api.InputPeerChannel ? peopleLike(read, peer, text) : null,
      ),
    recentJoins: (peerId) =>
      inChat(peerId, async (peer) =>
        peer instanceof Api.InputPeerChannel ? adminLog.recentJoins(peer) : null,
      ),
    adminLog: (peerId, query) =>
      inChat(peerId, async (peer) =>
        peer instanceof Api.InputPeerChannel
          ? unlessKept(isForPeople, () => adminLog.page(peer, query))
          : null,
      ),
    subscriptionTerms: createSubscriptionTerms(read, clock),
    onActivity(listener) {
      activityListeners.add(listener);
      return () => activityListeners.delete(listener);
    },
    onAccountProblem(listener) {
      problemListeners.add(listener);
      return () => problemListeners.delete(listener);
    },
    onFloodWait(listener) {
      floodListeners.add(listener);
      return () => floodListeners.delete(listener);
    },
    floodWait: (method) => floodWaits.of(method),
    resumeFloodWait: (wait) => floodWaits.add(wait),
    telegramNow: () => calls.telegramNow(),
    close: () => calls.close(),
  };
}
