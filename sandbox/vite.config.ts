import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Beside each asset its compressed forms, as `precompressed` of Hono's serveStatic looks for them. */
const compressAssets: Plugin = {
  name: 'compress-assets',
  async writeBundle({ dir = '' }, bundle) {
    const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
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
  plugins: [compressAssets],
  build: { outDir: at('dist/page'), emptyOutDir: true, target: 'es2022' },
});
