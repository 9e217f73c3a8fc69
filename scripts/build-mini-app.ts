import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'vite';

/** Builds the audit's page into a folder, with the compressed forms of its files beside them, as Hono's serveStatic looks for them. */
export async function buildMiniApp(outDir: string): Promise<void> {
  const configFile = join(import.meta.dirname, '../src/app/vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir } });
  const assets = join(outDir, 'assets');
  for (const name of await readdir(assets)) {
    const content = await readFile(join(assets, name));
    await writeFile(join(assets, `${name}.br`), await promisify(brotliCompress)(content));
    await writeFile(join(assets, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
  }
}
