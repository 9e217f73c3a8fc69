/** A method's errors as Telegram's own pages list them, and those that any call can come to. */
export interface DocumentedError {
  /** A number in it is written X. */
  name: string;
  code: number;
  /** TL names; empty for any. */
  methods: readonly string[];
}

const EXPORT = 'messages.exportChatInvite';
const EDIT = 'messages.editExportedChatInvite';
const DELETE = 'messages.deleteExportedChatInvite';
const DELETE_ALL = 'messages.deleteRevokedExportedChatInvites';
const LIST = 'messages.getExportedChatInvites';
const IMPORTERS = 'messages.getChatInviteImporters';
const DECIDE = 'messages.hideChatJoinRequest';
const DECIDE_ALL = 'messages.hideAllChatJoinRequests';
const CHECK = 'messages.checkChatInvite';

const of = (name: string, code: number, ...methods: string[]): DocumentedError => ({ name, code, methods });

export const DOCUMENTED_ERRORS: readonly DocumentedError[] = [
  of('CHANNEL_INVALID', 400, EXPORT),
  of('CHANNEL_MONOFORUM_UNSUPPORTED', 400, EXPORT),
  of('CHANNEL_PRIVATE', 400, EXPORT),
  of('CHAT_ADMIN_REQUIRED', 400, EXPORT),
  of('CHAT_ID_INVALID', 400, EXPORT),
  of('CHAT_WRITE_FORBIDDEN', 403, EXPORT),
  of('EXPIRE_DATE_INVALID', 400, EXPORT),
  of('INPUT_USER_DEACTIVATED', 400, EXPORT),
  of('MSG_ID_INVALID', 400, EXPORT),
  of('PEER_ID_INVALID', 400, EXPORT),
  of('PRICING_CHAT_INVALID', 400, EXPORT),
  of('SUBSCRIPTION_PERIOD_INVALID', 400, EXPORT),
  of('USAGE_LIMIT_INVALID', 400, EXPORT),
  of('AUTH_KEY_DUPLICATED', 406, EXPORT),
  of('BUSINESS_CONNECTION_NOT_ALLOWED', 400, EXPORT),

  of('CHAT_INVITE_PERMANENT', 400, EDIT),
  of('EDIT_BOT_INVITE_FORBIDDEN', 403, EDIT),
  of('INVITE_HASH_EXPIRED', 400, EDIT, DECIDE_ALL, CHECK),
  of('INVITE_REVOKED_MISSING', 400, DELETE),
  of('ADMIN_ID_INVALID', 400, LIST, DELETE_ALL),
  of('SEARCH_WITH_LINK_NOT_SUPPORTED', 400, IMPORTERS),
  of('HIDE_REQUESTER_MISSING', 400, DECIDE),
  of('USER_ALREADY_PARTICIPANT', 400, DECIDE),
  of('USER_CHANNELS_TOO_MUCH', 403, DECIDE),
  of('CHANNELS_TOO_MUCH', 400, DECIDE),
  of('INVITE_HASH_EMPTY', 400, CHECK),
  of('INVITE_HASH_INVALID', 400, CHECK),
  of('BOT_METHOD_INVALID', 400, LIST, IMPORTERS, DECIDE_ALL, CHECK),

  of('FLOOD_WAIT_X', 420),
  of('FLOOD_PREMIUM_WAIT_X', 420),
  of('AUTH_KEY_UNREGISTERED', 401),
  of('SESSION_REVOKED', 401),
  of('SESSION_EXPIRED', 401),
  of('USER_DEACTIVATED', 401),
  of('USER_DEACTIVATED_BAN', 401),
  of('FROZEN_METHOD_INVALID', 420),
  of('PHONE_MIGRATE_X', 303),
  of('NETWORK_MIGRATE_X', 303),
  of('USER_MIGRATE_X', 303),
  of('RPC_CALL_FAIL', 500),
  of('INTERNAL', 500),
  of('Timeout', -503),
];
