/**
 * What a program that starts a simulated Telegram uses of it.
 *
 * {@link startSandbox} starts one; its `world` is what happens in it, and `botApi`, `mtproto` and `people` are where clients
 * find it. {@link CAST} and {@link CAST_CHATS} name who and what is in a new world, {@link botDialog} and
 * {@link chatDialog} the places where messages are.
 */
export { describeSandbox, jsonLine } from './describe-sandbox.ts';
export type { AccountLogin } from './accounts.ts';
export type { Layer } from './mtproto/tl/schemas.ts';
export { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';
export { type BotIdentity, type Cast, CAST, CAST_CHATS, defaultCast } from './world/cast.ts';
export { emptyCast } from './world/create-world.ts';
export { botDialog, chatDialog } from './world/dialog.ts';
export { TelegramError } from './world/errors.ts';
export type {
  AdminRights,
  CallbackAnswer,
  CallRecord,
  Chat,
  DialogKey,
  Fault,
  FaultKind,
  InlineButton,
  InlineAnswer,
  InviteLink,
  InviteLinkView,
  JoinRequest,
  LinkSettings,
  Member,
  Message,
  NewFault,
  User,
  WorldEvent,
} from './world/types.ts';
export type { SessionUse } from './world/connection-types.ts';
export type { World } from './world/world.ts';
