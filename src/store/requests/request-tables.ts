import type { Generated } from 'kysely';
import type { RequestState } from '../../domain/join-request.ts';
import type { Bit } from '../database/codecs.ts';

export interface RequestTables {
  joinRequest: JoinRequestTable;
  requestNotice: RequestNoticeTable;
  joinRule: JoinRuleTable;
  requestQuestion: RequestQuestionTable;
}

export interface JoinRequestTable {
  peerId: number;
  userId: number;
  linkId: string | null;
  name: string;
  username: string | null;
  bio: string | null;
  date: number;
  userChatId: number | null;
  answer: string | null;
  state: RequestState;
  decidedById: number | null;
  decidedByName: string | null;
  operationId: string | null;
  handled: Bit;
  changedAt: number;
}

export interface RequestNoticeTable {
  id: Generated<number>;
  readerId: number;
  peerId: number;
  linkId: string | null;
  userId: number | null;
  chatId: number | null;
  messageId: number | null;
  openedAt: number;
  dueAt: number | null;
  asking: Generated<Bit>;
  over: Generated<Bit>;
  version: Generated<number>;
  decision: string | null;
}

interface JoinRuleTable {
  linkId: string;
  approveMembersOf: number | null;
  declineNameless: Bit;
  actorId: number;
}

interface RequestQuestionTable {
  userId: number;
  peerId: number;
  askerId: number;
  openedAt: number;
  askedAt: number | null;
  answers: Generated<number>;
}
