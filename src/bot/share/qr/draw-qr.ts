import type { SKRSContext2D } from '@napi-rs/canvas';
import { encode } from 'uqr';
import { clipped } from '../../../domain/plain-text.ts';
import { fitText } from '../../pictures/fit-text.ts';
import { registerFonts, type Fonts } from '../../pictures/fonts.ts';

/** What stands on the picture. Plain text. */
export interface QrContent {
  link: string;
  /** The chat's name. */
  title: string;
  /** What the link is: until when, for how many. */
  lines: string[];
}

const WIDTH = 1000;
const MARGIN = 80;
const PANEL = WIDTH - 2 * MARGIN;
const PANEL_CORNER = 56;
/** Modules that stay light around the code, as scanners want it. */
const QUIET = 4;
/** Pixels from one base line to the next, and so many lines at most. */
const TITLE = { size: 64, line: 80, most: 2 };
const LINE = { size: 36, line: 54, most: 2 };
const GAP = 36;
const AFTER_TITLE = 12;
/** More never fits. */
const TITLE_MAX = 80;

/** How high capital letters are, as a part of the size. */
const CAPITALS = 0.73;

const COLOURS = {
  from: '#2b6cd9',
  to: '#14a38b',
  panel: '#ffffff',
  dark: '#0d2440',
  title: '#ffffff',
  text: '#e4f3f6',
};

let fonts: Fonts | undefined;

/**
 * A PNG with the code on white, on a colour that stands out in light and in dark chats. A name in letters that no font here
 * has is left out.
 */
export async function drawQr(content: QrContent): Promise<Buffer> {
  // It takes as long to load as a tenth of the product's start, and 20 MB: only who draws needs it.
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  fonts ??= registerFonts(GlobalFonts);
  const measuring = createCanvas(1, 1).getContext('2d');
  const texts = layOut(content, fonts, measuring);
  const height = MARGIN + PANEL + texts.height + MARGIN;
  const picture = createCanvas(WIDTH, height);
  const ctx = picture.getContext('2d');
  const background = ctx.createLinearGradient(0, 0, WIDTH, height);
  background.addColorStop(0, COLOURS.from);
  background.addColorStop(1, COLOURS.to);
  ctx.fillStyle = background;
  ctx.fillRect(0, 0, WIDTH, height);
  ctx.fillStyle = COLOURS.panel;
  ctx.beginPath();
  ctx.roundRect(MARGIN, MARGIN, PANEL, PANEL, PANEL_CORNER);
  ctx.fill();
  drawCode(ctx, content.link);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { text, font, colour, y } of texts.lines) {
    ctx.font = font;
    ctx.fillStyle = colour;
    ctx.fillText(text, WIDTH / 2, MARGIN + PANEL + y);
  }
  return picture.encode('png');
}

function drawCode(ctx: SKRSContext2D, link: string): void {
  const { data, size } = encode(link, { ecc: 'M', border: 0 });
  const module = Math.floor(PANEL / (size + 2 * QUIET));
  const start = MARGIN + Math.round((PANEL - module * size) / 2);
  ctx.fillStyle = COLOURS.dark;
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) ctx.fillRect(start + x * module, start + y * module, module, module);
    });
  });
}

interface PlacedText {
  text: string;
  font: string;
  colour: string;
  /** Of its base line, below the panel. */
  y: number;
}

function layOut(
  { title, lines }: QrContent,
  fonts: Fonts,
  ctx: SKRSContext2D,
): { lines: PlacedText[]; height: number } {
  const placed: PlacedText[] = [];
  let y = GAP;
  const place = (text: string, font: string, colour: string, { size, line, most }: typeof TITLE): void => {
    ctx.font = font;
    for (const each of fitText(text, (part) => ctx.measureText(part).width, { width: PANEL, most })) {
      placed.push({ text: each, font, colour, y: y + Math.round((line + size * CAPITALS) / 2) });
      y += line;
    }
  };
  if (fonts.canWrite(title)) {
    place(clipped(title, TITLE_MAX), fonts.font('bold', TITLE.size), COLOURS.title, TITLE);
    y += AFTER_TITLE;
  }
  for (const line of lines) place(line, fonts.font('regular', LINE.size), COLOURS.text, LINE);
  return { lines: placed, height: placed.length === 0 ? 0 : y };
}
