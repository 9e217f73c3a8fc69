import { Api } from 'telegram';

/** A method of Telegram's, as GramJS has it. */
export type Method = abstract new (...args: never[]) => Api.AnyRequest;

/** How each connection begins. */
const BEGINNING = [Api.InvokeWithLayer, Api.InitConnection, Api.help.GetConfig] as const;

/** All that is ever asked with the session of the account that makes links: somebody who gets into the worker can do no more with it. */
export const WORKER_METHODS = [
  ...BEGINNING,
  Api.PingDelayDisconnect,
  Api.channels.GetAdminLog,
  Api.channels.GetChannels,
  Api.channels.GetFullChannel,
  Api.channels.GetParticipant,
  Api.channels.GetParticipants,
  Api.contacts.ResolveUsername,
  Api.help.GetAppConfig,
  Api.messages.CheckChatInvite,
  Api.messages.DeleteExportedChatInvite,
  Api.messages.DeleteRevokedExportedChatInvites,
  Api.messages.EditExportedChatInvite,
  Api.messages.ExportChatInvite,
  Api.messages.GetAdminsWithInvites,
  Api.messages.GetChatInviteImporters,
  Api.messages.GetChats,
  Api.messages.GetDialogs,
  Api.messages.GetExportedChatInvite,
  Api.messages.GetExportedChatInvites,
  Api.messages.GetFullChat,
  Api.messages.HideAllChatJoinRequests,
  Api.messages.HideChatJoinRequest,
  Api.updates.GetState,
  Api.users.GetUsers,
] as const;

export type WorkerRequest = InstanceType<(typeof WORKER_METHODS)[number]>;

/** All that it takes to log somebody in or a bot, to say who that is, and to log out. */
export const LOGIN_METHODS = [
  ...BEGINNING,
  Api.account.GetPassword,
  Api.auth.CancelCode,
  Api.auth.CheckPassword,
  Api.auth.ExportLoginToken,
  Api.auth.ImportBotAuthorization,
  Api.auth.ImportLoginToken,
  Api.auth.LogOut,
  Api.auth.ResendCode,
  Api.auth.SendCode,
  Api.auth.SignIn,
  // GramJS asks before it goes to another data centre whether somebody is logged in already.
  Api.updates.GetState,
  Api.users.GetUsers,
] as const;

export type LoginRequest = InstanceType<(typeof LOGIN_METHODS)[number]>;

/** A defect, or somebody who tries to do more with a session than Latchkey does. Nothing was sent. */
export class MethodNotAllowed extends Error {
  override name = 'MethodNotAllowed';
}

/** Also what a method carries with it, as `invokeWithLayer` does. @throws MethodNotAllowed */
export function assertAllowed(request: object, methods: readonly Method[]): void {
  if (!methods.some((method) => request instanceof method)) {
    const name = 'className' in request ? String(request.className) : 'what was asked';
    throw new MethodNotAllowed(`${name} may not be called`);
  }
  if ('query' in request && typeof request.query === 'object' && request.query !== null) {
    assertAllowed(request.query, methods);
  }
}
