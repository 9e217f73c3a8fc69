import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('page'),
  base: './',
  publicDir: false,
  build: { outDir: at('dist/page'), emptyOutDir: true, target: 'es2022' },
});
