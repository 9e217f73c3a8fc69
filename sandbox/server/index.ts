/** What a program that starts a simulated Telegram uses of it. */
export { describeSandbox, jsonLine } from './describe-sandbox.ts';
export { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';
export { type BotIdentity, CAST, CAST_CHATS } from './world/cast.ts';
export type { Cast } from './world/create-world.ts';
export { botDialog, chatDialog } from './world/dialog.ts';
export type {
  CallbackAnswer,
  DialogKey,
  Fault,
  InlineButton,
  InviteLink,
  InviteLinkView,
  Message,
  NewFault,
} from './world/types.ts';
export type { World } from './world/world.ts';
