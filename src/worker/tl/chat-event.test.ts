import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { expect, it } from 'vitest';
import type { ChatChange } from '../../domain/chat-event.ts';
import { chatEventFromTl } from './chat-event.ts';

const ADMIN = 1;
const SAM = 2;

function changeFrom(action: Api.TypeChannelAdminLogEventAction): ChatChange | null {
  const event = new Api.ChannelAdminLogEvent({
    id: returnBigInt('9007199254740993'),
    date: 1_790_000_000,
    userId: returnBigInt(ADMIN),
    action,
  });
  const sam = { userId: SAM, name: 'Sam', username: null };
  return chatEventFromTl(event, new Map([[SAM, sam]]))?.what ?? null;
}

const member = new Api.ChannelParticipant({ userId: returnBigInt(SAM), date: 1 });
const left = new Api.ChannelParticipantLeft({ peer: new Api.PeerUser({ userId: returnBigInt(SAM) }) });

function banned(
  rights: { viewMessages?: true; sendMessages?: true },
  outside = false,
): Api.ChannelParticipantBanned {
  return new Api.ChannelParticipantBanned({
    ...(outside ? { left: true } : {}),
    peer: new Api.PeerUser({ userId: returnBigInt(SAM) }),
    kickedBy: returnBigInt(ADMIN),
    date: 1,
    bannedRights: new Api.ChatBannedRights({ ...rights, untilDate: 0 }),
  });
}

function admin(inviteUsers: boolean): Api.ChannelParticipantAdmin {
  return new Api.ChannelParticipantAdmin({
    userId: returnBigInt(SAM),
    promotedBy: returnBigInt(ADMIN),
    date: 1,
    adminRights: new Api.ChatAdminRights({ deleteMessages: true, ...(inviteUsers ? { inviteUsers } : {}) }),
  });
}

it.each([
  ['banned', member, banned({ viewMessages: true }), true],
  ['kicked', member, left, true],
  ['banned who was restricted', banned({ sendMessages: true }), banned({ viewMessages: true }, true), true],
  ['restricted', member, banned({ sendMessages: true }), false],
  ['allowed to write again', banned({ sendMessages: true }), member, false],
  ['banned who had left before', left, banned({ viewMessages: true }, true), false],
  ['unbanned', banned({ viewMessages: true }, true), left, false],
])('tells of somebody %s', (_, prevParticipant, newParticipant, removed) => {
  const action = new Api.ChannelAdminLogEventActionParticipantToggleBan({ prevParticipant, newParticipant });
  expect(changeFrom(action)).toEqual(
    removed ? { type: 'removed', user: { userId: SAM, name: 'Sam', username: null } } : null,
  );
});

it.each([
  ['promoted with the invite right', member, admin(true), 'promoted', 'given'],
  ['promoted without it', member, admin(false), 'promoted', 'same'],
  ['given it later', admin(false), admin(true), 'promoted', 'given'],
  ['deprived of it', admin(true), admin(false), 'promoted', 'taken'],
  ['demoted', admin(true), member, 'demoted', 'taken'],
  ['demoted who never had it', admin(false), member, 'demoted', 'same'],
  ['demoted who left', admin(true), left, 'demoted', 'taken'],
] as const)('tells of an admin %s', (_, prevParticipant, newParticipant, type, inviteRight) => {
  const action = new Api.ChannelAdminLogEventActionParticipantToggleAdmin({
    prevParticipant,
    newParticipant,
  });
  expect(changeFrom(action)).toMatchObject({ type, user: { userId: SAM }, inviteRight });
});

it('tells nothing of what is about neither people nor links', () => {
  const invite = new Api.ChatInvitePublicJoinRequests();
  const channel = new Api.ChannelParticipantLeft({
    peer: new Api.PeerChannel({ channelId: returnBigInt(7) }),
  });
  const others = [
    new Api.ChannelAdminLogEventActionChangeTitle({ prevValue: 'Before', newValue: 'After' }),
    new Api.ChannelAdminLogEventActionExportedInviteRevoke({ invite }),
    new Api.ChannelAdminLogEventActionExportedInviteEdit({ prevInvite: invite, newInvite: invite }),
    new Api.ChannelAdminLogEventActionParticipantInvite({ participant: channel }),
  ];
  expect(others.map(changeFrom)).toEqual([null, null, null, null]);
});

it('keeps ids whole, and names people by their id where Telegram doesn’t say more', () => {
  const event = new Api.ChannelAdminLogEvent({
    id: returnBigInt('9007199254740993'),
    date: 1_790_000_000,
    userId: returnBigInt(SAM),
    action: new Api.ChannelAdminLogEventActionParticipantLeave(),
  });
  expect(chatEventFromTl(event, new Map())).toEqual({
    id: '9007199254740993',
    at: new Date(1_790_000_000_000),
    actor: { userId: SAM, name: '2', username: null },
    what: { type: 'left' },
  });
});
