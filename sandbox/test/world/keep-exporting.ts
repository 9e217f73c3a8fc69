/** Makes links in the world of a file for ever, and says each one's hash once it was made. */
import { writeSync } from 'node:fs';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import { openStateFile } from '../../server/world/state-file.ts';
import { exportLink } from './still-world.ts';

const world = createWorld(openStateFile(process.argv[2] ?? ''));
for (;;) writeSync(1, `${exportLink(world, CAST.robin, CAST_CHATS.makers).hash}\n`);
