import type { Locator } from 'playwright-core';

type Rgb = [red: number, green: number, blue: number];

function parseColour(css: string): Rgb {
  const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`Not a colour: ${css}`);
  if (alpha !== 1) throw new Error(`Contrast with a translucent colour is not defined: ${css}`);
  return [red, green, blue];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** @returns the WCAG contrast ratio, 1 to 21, of an element's text on the nearest background behind it. */
export async function contrastOf(text: Locator): Promise<number> {
  const colours = await text.evaluate((element) => {
    const { getComputedStyle } = element.ownerDocument.defaultView;
    let behind = element;
    while (getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
    return { ink: getComputedStyle(element).color, paper: getComputedStyle(behind).backgroundColor };
  });
  const [darker, lighter] = [luminance(parseColour(colours.ink)), luminance(parseColour(colours.paper))].sort(
    (a, b) => a - b,
  );
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}
