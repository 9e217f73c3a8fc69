import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/pages',
  base: './',
  publicDir: false,
  build: {
    outDir: '../../dist/pages',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: { sandbox: 'src/pages/sandbox/index.html' } },
  },
});
