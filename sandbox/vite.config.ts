import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const EMOJI_FONT = '@infolektuell/noto-color-emoji';

/**
 * Emoji for machines without any, with the font's license. A browser reads the parts that it needs, and none where the system
 * has an emoji font: so this one goes by a name of its own, or it would stand in for a system's font of the same name.
 */
const shipEmoji: Plugin = {
  name: 'ship-emoji',
  enforce: 'pre',
  transform: {
    filter: { id: /noto-color-emoji/ },
    handler: (css) => css.replaceAll('Noto Color Emoji', 'Shipped Emoji'),
  },
  async generateBundle() {
    const source = await readFile(createRequire(import.meta.url).resolve(`${EMOJI_FONT}/LICENSE`));
    this.emitFile({ type: 'asset', fileName: 'assets/emoji-license.txt', source });
  },
};

/** Beside each asset its compressed forms, as `precompressed` of Hono's serveStatic looks for them. */
const compressAssets: Plugin = {
  name: 'compress-assets',
  async writeBundle({ dir = '' }, bundle) {
    // Fonts are compressed as they are.
    const assets = Object.keys(bundle).filter((name) => /^assets\/.*\.(?:css|js|svg)$/.test(name));
    for (const path of assets.map((name) => join(dir, name))) {
      const content = await readFile(path);
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }
  },
};

export default defineConfig({
  root: at('page'),
  base: './',
  publicDir: false,
  plugins: [shipEmoji, compressAssets],
  build: { outDir: at('dist/page'), emptyOutDir: true, target: 'es2022' },
});
