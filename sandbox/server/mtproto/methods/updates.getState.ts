/** updates.getState, getDifference and getChannelDifference: what a client missed, counted as pts.ts says. */
import { chatDialog } from '../../world/dialog.ts';
import type { RpcHandlers } from '../rpc.ts';
import { int, object } from './fields.ts';
import { mentioned, namedIn } from './mentioned.ts';
import { inputChannel, requireVisible } from './peers.ts';
import { channelPts, commonMessages, commonPts, tlState } from './pts.ts';
import { requireUserId } from './session.ts';
import { tlMessage } from './tl/message.ts';

/** A client that missed more gets only the newest; the rest is history. */
const MAX_MISSED = 100;

/** Seconds after which a client may ask for a channel again that it is not told of. */
const POLL_AFTER = 30;

export const updatesState: RpcHandlers = {
  'updates.getState': (context) => tlState(context.world, requireUserId(context)),

  'updates.getDifference': (context, request) => {
    const userId = requireUserId(context);
    const { world } = context;
    const missed = commonPts(world, userId) - int(request, 'pts');
    if (missed === 0) return { _: 'updates.differenceEmpty', date: world.clock.now(), seq: 1 };
    const messages = commonMessages(world, userId, Math.min(missed, MAX_MISSED));
    return {
      _: 'updates.difference',
      new_messages: messages.map((message) => tlMessage(context, message, userId)),
      new_encrypted_messages: [],
      other_updates: [],
      ...mentioned(context, userId, namedIn(messages)),
      state: tlState(world, userId),
    };
  },

  'updates.getChannelDifference': (context, request) => {
    const userId = requireUserId(context);
    const chat = inputChannel(context, object(request, 'channel'));
    requireVisible(context, chat);
    const known = int(request, 'pts');
    const pts = channelPts(context.world, chat);
    const messages = context.world.messages
      .of(chatDialog(chat.peerId))
      .filter((message) => message.id > known)
      .slice(-MAX_MISSED);
    if (messages.length === 0)
      return { _: 'updates.channelDifferenceEmpty', final: true, pts, timeout: POLL_AFTER };
    return {
      _: 'updates.channelDifference',
      final: true,
      pts,
      timeout: POLL_AFTER,
      new_messages: messages.map((message) => tlMessage(context, message, userId)),
      other_updates: [],
      ...mentioned(context, userId, namedIn(messages)),
    };
  },
};
