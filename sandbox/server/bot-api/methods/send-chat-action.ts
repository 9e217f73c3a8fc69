import type { Method } from '../call.ts';
import { readWritableTarget } from '../chats/target.ts';
import { badRequest } from '../errors.ts';

const ACTIONS: ReadonlySet<string> = new Set([
  'cancel',
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** Checked, and shown to nobody: the simulated Telegram has no "is typing". */
export const sendChatAction: Method = (call) => {
  if (!ACTIONS.has(call.params.text('action')?.toLowerCase() ?? ''))
    throw badRequest('wrong parameter action in request');
  readWritableTarget(call);
  return true;
};
