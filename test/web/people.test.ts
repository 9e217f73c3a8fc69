/** "Who let Sam in?", asked on the audit's page. */
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { z } from 'zod';
import { makeLink } from '../bot/made-links.ts';
import { startStage } from '../bot/stage.ts';
import { visit } from './page-visit.ts';

const { makers } = CAST_CHATS;
const PATIENCE = { timeout: 8_000 };
const peopleSchema = z.object({
  stays: z.array(
    z.object({
      userId: z.number(),
      leftAt: z.number().nullable(),
      link: z.object({ title: z.string().nullable() }).nullable(),
    }),
  ),
});

test('somebody who left and came back is found with both times they came, as in the bot', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const first = await makeLink(stage, mei, { title: 'Spring' });
  const second = await makeLink(stage, mei, { title: 'Autumn' });
  const staysOfSam = () => stage.store.memberships.ofPerson(makers, CAST.sam);
  const { links, chats, clock } = stage.sandbox.world;
  clock.move(-7_200);
  links.join(CAST.sam, first.link);
  await vi.waitFor(async () => expect(await staysOfSam()).toMatchObject([{ leftAt: null }]), PATIENCE);
  chats.leave(makers, CAST.sam);
  await vi.waitFor(async () => expect((await staysOfSam())[0]?.leftAt).not.toBeNull(), PATIENCE);
  clock.move(7_200);
  links.join(CAST.sam, second.link);
  await vi.waitFor(async () => expect(await staysOfSam()).toHaveLength(2), PATIENCE);

  const page = visit(stage);
  for (const text of ['sam', '@sam_rivera']) {
    const { text: answer } = await page.get(
      CAST.ada,
      `chats/${makers}/people?text=${encodeURIComponent(text)}`,
    );
    const { stays } = peopleSchema.parse(JSON.parse(answer));
    const told = stays.map(({ userId, leftAt, link }) => [userId, link?.title, leftAt === null]);
    expect(told).toEqual([
      [CAST.sam, 'Autumn', true],
      [CAST.sam, 'Spring', false],
    ]);
  }
}, 60_000);
