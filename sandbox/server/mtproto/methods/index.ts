/**
 * The methods of the simulated Telegram: what clients of layers 122 to 227 need to connect, log in, list dialogs, resolve
 * peers, read a chat's admins and rights, and manage invite links. Whatever is not here is unknown to the front.
 */
import type { RpcHandlers } from '../rpc.ts';
import { getAuthorizations } from './account.getAuthorizations.ts';
import { checkPassword } from './auth.checkPassword.ts';
import { exportAuthorization } from './auth.exportAuthorization.ts';
import { exportLoginToken } from './auth.exportLoginToken.ts';
import { importBotAuthorization } from './auth.importBotAuthorization.ts';
import { logOut } from './auth.logOut.ts';
import { sendCode } from './auth.sendCode.ts';
import { signIn } from './auth.signIn.ts';
import { getAdminLog } from './channels.getAdminLog.ts';
import { getChannels } from './channels.getChannels.ts';
import { getFullChannel } from './channels.getFullChannel.ts';
import { getParticipant } from './channels.getParticipant.ts';
import { getParticipants } from './channels.getParticipants.ts';
import { joinChannel } from './channels.joinChannel.ts';
import { resolveUsername } from './contacts.resolveUsername.ts';
import { getAppConfig } from './help.getAppConfig.ts';
import { getConfig } from './help.getConfig.ts';
import { getTermsOfServiceUpdate } from './help.getTermsOfServiceUpdate.ts';
import { checkChatInvite } from './messages.checkChatInvite.ts';
import { deleteExportedChatInvite } from './messages.deleteExportedChatInvite.ts';
import { editExportedChatInvite } from './messages.editExportedChatInvite.ts';
import { exportChatInvite } from './messages.exportChatInvite.ts';
import { getAdminsWithInvites } from './messages.getAdminsWithInvites.ts';
import { getChatInviteImporters } from './messages.getChatInviteImporters.ts';
import { getDialogs } from './messages.getDialogs.ts';
import { getExportedChatInvite } from './messages.getExportedChatInvite.ts';
import { getExportedChatInvites } from './messages.getExportedChatInvites.ts';
import { getHistory } from './messages.getHistory.ts';
import { hideChatJoinRequest } from './messages.hideChatJoinRequest.ts';
import { importChatInvite } from './messages.importChatInvite.ts';
import { sendMessage } from './messages.sendMessage.ts';
import { updatesState } from './updates.getState.ts';
import { getUsers } from './users.getUsers.ts';

export const methods: RpcHandlers = {
  ...getAuthorizations,
  ...checkPassword,
  ...exportAuthorization,
  ...exportLoginToken,
  ...importBotAuthorization,
  ...logOut,
  ...sendCode,
  ...signIn,
  ...getAdminLog,
  ...getChannels,
  ...getFullChannel,
  ...getParticipant,
  ...getParticipants,
  ...joinChannel,
  ...resolveUsername,
  ...getAppConfig,
  ...getConfig,
  ...getTermsOfServiceUpdate,
  ...checkChatInvite,
  ...deleteExportedChatInvite,
  ...editExportedChatInvite,
  ...exportChatInvite,
  ...getAdminsWithInvites,
  ...getChatInviteImporters,
  ...getDialogs,
  ...getExportedChatInvite,
  ...getExportedChatInvites,
  ...getHistory,
  ...hideChatJoinRequest,
  ...importChatInvite,
  ...sendMessage,
  ...updatesState,
  ...getUsers,
};
