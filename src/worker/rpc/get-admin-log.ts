import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { RecentJoin, RecentJoins } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

const PAGE = 100;
const KEPT_MS = 48 * 3_600_000;

/** `channels.getAdminLog`, the newest 100 who joined or were added. It goes back 48 hours from `now`. */
export async function getRecentJoins(
  read: Call,
  peer: Api.InputPeerChannel,
  now: Date,
): Promise<RecentJoins> {
  const { events, users } = await read(
    new Api.channels.GetAdminLog({
      channel: new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash }),
      q: '',
      eventsFilter: new Api.ChannelAdminLogEventsFilter({ join: true, invite: true }),
      maxId: returnBigInt(0),
      minId: returnBigInt(0),
      limit: PAGE,
    }),
  );
  const named = usersFromTl(users);
  const joins = events.map(({ userId, date, action }) => {
    const joined = joinedFromTl(action, userId.toJSNumber());
    const { name } = named.get(joined.userId) ?? nameless(joined.userId);
    return { ...joined, name, date: new Date(date * 1000) };
  });
  const oldest = joins.at(-1);
  const all = joins.length < PAGE || oldest === undefined;
  return { joins, since: all ? new Date(now.getTime() - KEPT_MS) : oldest.date };
}

/** @param eventBy whom the event names: one who joined, or who added somebody. */
function joinedFromTl(
  action: Api.TypeChannelAdminLogEventAction,
  eventBy: number,
): Pick<RecentJoin, 'userId' | 'link'> {
  if (action instanceof Api.ChannelAdminLogEventActionParticipantInvite) {
    const { participant } = action;
    return { userId: 'userId' in participant ? participant.userId.toJSNumber() : eventBy, link: null };
  }
  const byLink =
    action instanceof Api.ChannelAdminLogEventActionParticipantJoinByInvite ||
    action instanceof Api.ChannelAdminLogEventActionParticipantJoinByRequest;
  const invite = byLink ? action.invite : null;
  return { userId: eventBy, link: invite instanceof Api.ChatInviteExported ? invite.link : null };
}
