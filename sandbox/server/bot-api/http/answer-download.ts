import type { ServerResponse } from 'node:http';
import type { World } from '../../world/world.ts';
import { BotApiError } from '../errors.ts';
import { filePath } from '../map/file.ts';

/** Serves the bytes that getFile named. @throws BotApiError 404. */
export function answerDownload(world: World, path: string, response: ServerResponse): void {
  const file = world.state.files.find((file) => filePath(file) === path);
  if (!file) throw new BotApiError(404, 'Not Found');
  const bytes = Buffer.from(file.data, 'base64');
  response
    .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
    .end(bytes);
}
