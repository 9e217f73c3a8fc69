import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  // Whatever the proxy in front calls the page.
  base: './',
  publicDir: false,
  build: {
    outDir: at('../../dist/app'),
    emptyOutDir: true,
    target: 'es2022',
    // Scripts and styles are files of their own: the page's policy allows nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
