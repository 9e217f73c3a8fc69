import type { AccountAtWork, Accounts, ChatTelegram } from '../../domain/ports/accounts.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Store } from '../../domain/ports/store.ts';

/** Telegram, by the account that serves the chat that is asked about. Throws also what `Accounts.at` does. */
export function routedTelegram(accounts: Accounts, { chats }: Pick<Store, 'chats'>): ChatTelegram {
  const of = async (peerId: PeerId): Promise<ChatTelegram> =>
    accounts.at(await accounts.serving(peerId)).telegram;
  return {
    async resolveChat(reference) {
      const known = reference.by === 'username' ? await chats.findByUsername(reference.username) : null;
      const peerId = reference.by === 'peerId' ? reference.peerId : (known?.peerId ?? null);
      return (peerId === null ? anyAtWork(accounts).telegram : await of(peerId)).resolveChat(reference);
    },
    administrators: async (peerId) => (await of(peerId)).administrators(peerId),
    primaryLink: async (peerId) => (await of(peerId)).primaryLink(peerId),
    importers: async (peerId, link, query) => (await of(peerId)).importers(peerId, link, query),
    peopleLike: async (peerId, text) => (await of(peerId)).peopleLike(peerId, text),
    recentJoins: async (peerId) => (await of(peerId)).recentJoins(peerId),
    // By the server's configuration: the same for all of them.
    subscriptionTerms: async () => anyAtWork(accounts).telegram.subscriptionTerms(),
  };
}

/** The first that can be asked. @throws as `Accounts.at` if there is none. */
function anyAtWork(accounts: Accounts): AccountAtWork {
  let problem: unknown = null;
  for (const userId of accounts.all()) {
    try {
      return accounts.at(userId);
    } catch (error) {
      problem ??= error;
    }
  }
  throw problem;
}
