import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** A theme as Telegram hands it to the page: contrast is another question in the dark. */
export const DARK = {
  bg_color: '#17212b',
  secondary_bg_color: '#232e3c',
  section_bg_color: '#17212b',
  text_color: '#f5f5f5',
  link_color: '#6ab3f3',
  destructive_text_color: '#ec3942',
};

const found = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong with a page, with the elements. */
export async function faults(page: Page): Promise<string[]> {
  // Past the page's own policy, which lets nobody add a script.
  await page.evaluate(axe.source);
  const { violations } = found.parse(await page.evaluate('axe.run()'));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
