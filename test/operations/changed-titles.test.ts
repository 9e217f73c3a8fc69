import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS, type Fault } from 'telegram-sandbox';
import { asked, finalReports, pass, pressed, setStage, toTheEnd } from './processes.ts';

const { makers } = CAST_CHATS;

type Change = Pick<Fault, 'kind' | 'characters'>;

it.each<[string, string, Change]>([
  ['spaces around it and in it are tidied', '  Two   words ', { kind: 'titles_normalised' }],
  ['it is cut', 'Everybody at the summer workshop', { kind: 'titles_cut', characters: 32 }],
  ['it is cut where an emoji counts as two', '🌱'.repeat(20), { kind: 'titles_cut', characters: 16 }],
])('finds its link again though Telegram keeps its title otherwise: %s', async (_, title, change) => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: 'messages.getExportedChatInvites', times: 99, ...change });
  stage.world.faults.add({ method: 'messages.exportChatInvite', kind: 'drop_after' });
  const { operation } = await process.operations.submit(
    asked({ settings: { ...NO_SETTINGS, title } }),
    pressed(stage),
  );
  await toTheEnd(stage, process);
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
  // Long enough for a look at whether there is a second one.
  await pass(stage, process, 400, 5);
  const made = stage.world.links.ofChat(makers).filter((link) => link.adminId === CAST.robin);
  expect(made.filter((link) => !link.permanent)).toMatchObject([{ revoked: false }]);
});
