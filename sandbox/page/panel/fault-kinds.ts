import type { FaultKind } from '../../server/world/types.ts';

export const FAULT_KINDS: readonly FaultKind[] = [
  'error',
  'drop_before',
  'drop_after',
  'black_hole',
  'silence',
  'late',
  'flood',
  'transport_error',
  'session_revoked',
  'auth_key_duplicated',
  'frozen',
  'titles_normalised',
  'titles_cut',
  'short_pages',
  'public_join_requests',
  'former_admins_unlisted',
  'flood_limit',
  'refuse_connections',
];

/** What may be hit: what user sessions call, then what bots call. */
export const FAULT_METHODS = [
  'messages.exportChatInvite',
  'messages.editExportedChatInvite',
  'messages.getExportedChatInvite',
  'messages.getExportedChatInvites',
  'messages.getChatInviteImporters',
  'messages.getAdminsWithInvites',
  'messages.hideChatJoinRequest',
  'channels.getParticipants',
  'channels.getAdminLog',
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'getChatMember',
  'getUpdates',
  '*',
] as const;

export const FAULT_PARAMETER_NAMES = [
  'code',
  'message',
  'calls',
  'seconds',
  'executeAfterMs',
  'answerAfterMs',
  'characters',
  'size',
] as const;

export type FaultParameter = (typeof FAULT_PARAMETER_NAMES)[number];

/** Which parameters a kind has, with what they begin as. */
export const FAULT_PARAMETERS: Record<FaultKind, Partial<Record<FaultParameter, string>>> = {
  error: { code: '400', message: 'CHAT_ADMIN_REQUIRED' },
  drop_before: {},
  drop_after: {},
  black_hole: {},
  silence: {},
  late: { executeAfterMs: '5000', answerAfterMs: '0' },
  flood: { seconds: '30' },
  transport_error: { code: '404' },
  session_revoked: {},
  auth_key_duplicated: {},
  frozen: {},
  titles_normalised: {},
  titles_cut: { characters: '32' },
  short_pages: { size: '10' },
  public_join_requests: {},
  former_admins_unlisted: {},
  flood_limit: { calls: '5', seconds: '60' },
  refuse_connections: {},
};
