import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { createPerson } from './person.ts';
import { shippedProduct, signedIn } from './program.ts';

const { makers } = CAST_CHATS;
const MANY = 60;
const PATIENCE = { timeout: 60_000, interval: 20 };

const shipped = shippedProduct();

test('a lockdown that is killed in the middle is finished on the same message, and lifted after another kill', async () => {
  const { sandbox, run } = await signedIn(shipped);
  const own = () =>
    sandbox.world.links
      .ofChat(makers)
      .filter(({ title, adminId }) => title?.startsWith('Guest') && adminId === CAST.robin);
  const locked = () => own().filter(({ requestNeeded }) => requestNeeded);
  const late = (times: number) =>
    void sandbox.world.faults.add({
      method: 'messages.editExportedChatInvite',
      kind: 'late',
      times,
      executeAfterMs: 100,
      answerAfterMs: 100,
    });

  const first = await run();
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say(`/start newlink_${makers}`);
  await ada.sees('Tap to change something');
  const names = Array.from({ length: MANY }, (_, n) => `Guest ${n + 1},${(n % 3) + 1}`);
  await ada.sendFile('guests.csv', ['title,limit', ...names].join('\n'), '/batch');
  // Asked only if the account has looked at its other chat by now.
  const asked = await ada.sees(/Which chat is the link for|60 links/);
  if (asked.text?.startsWith('Which') === true) await ada.press('Harbour Makers');
  const making = asked.text?.startsWith('Which') === true ? await ada.sees(`${MANY} links`) : asked;
  await ada.press(`✅ Make ${MANY} links`);
  await ada.seesOn(making, `${MANY} links are ready`);

  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.press('🔒 Lockdown');
  await ada.press('✋ Require approval');
  const card = await ada.sees(`${MANY} will need approval`);
  late(MANY);
  await ada.press('🔒 Lock the chat');
  await vi.waitFor(() => expect(locked().length).toBeGreaterThan(10), PATIENCE);
  await first.end('SIGKILL');
  expect(locked().length).toBeLessThan(MANY);

  const second = await run();
  await ada.seesOn(card, 'Harbour Makers is locked');
  expect(locked()).toHaveLength(MANY);
  expect(own().every(({ usageLimit }) => (usageLimit ?? 0) === 0)).toBe(true);

  late(MANY);
  await ada.press('🔓 Lift lockdown');
  await ada.seesOn(card, 'Lift the lockdown of Harbour Makers?');
  await ada.press('🔓 Lift lockdown');
  await vi.waitFor(() => expect(locked().length).toBeLessThan(MANY - 10), PATIENCE);
  await second.end('SIGKILL');
  await run();
  await ada.seesOn(card, 'The lockdown of Harbour Makers is over');
  expect(locked()).toEqual([]);
  expect(
    own()
      .map(({ title, usageLimit }) => `${title},${usageLimit}`)
      .toSorted(),
  ).toEqual(names.toSorted());
}, 180_000);
