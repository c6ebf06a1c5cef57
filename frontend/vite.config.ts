import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import rtlcss from 'rtlcss';
import react from '@vitejs/plugin-react';
import type { ProxyOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunks, GROUPS } from './vite/chunks.js';
import { languageOf } from './vite/languages.js';
import { mockApi } from './vite/mockApi.ts';
import { words } from './vite/words.js';

const gateway = process.env['CT_PUBLIC_URL'] ?? 'https://localhost:8443';
const toGateway: ProxyOptions = {
  target: gateway,
  secure: false,
  changeOrigin: true,
  // The gateway refuses a write that another site's page has made, and by its address Vite's page is another site.
  headers: { origin: gateway },
  ws: true,
};

const language = languageOf(process.env['CT_LANGUAGE'] ?? 'en');

export default defineConfig(({ mode }) => ({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      generatedRouteTree: 'src/routeTree.gen.ts',
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
    words(language),
    chunks(),
    // `npm run dev -- --mode mock` shows every page on invented data, with no stack running.
    mode === 'mock' ? mockApi() : undefined,
  ],
  resolve: {
    alias: {
      '@nhsuk': fileURLToPath(new URL('./node_modules/nhsuk-frontend/dist/nhsuk', import.meta.url)),
      '@': fileURLToPath(new URL('./src', import.meta.url)),
    },
  },
  // The design system is laid out from left to right alone.
  ...(language.dir === 'rtl' ? { css: { postcss: { plugins: [rtlcss()] } } } : {}),
  server: {
    port: Number(process.env['CT_FRONTEND_PORT'] ?? 5173),
    strictPort: true,
    // The test of words reads what the services and the sign-in pages say.
    ...(process.env['VITEST'] === undefined ? {} : { fs: { allow: ['..'] } }),
    ...(mode === 'mock' ? {} : { proxy: { '/api': toGateway, '/session': toGateway, '/auth': toGateway } }),
  },
  build: {
    target: 'es2022',
    manifest: true,
    // Nothing is inlined: the Content-Security-Policy allows our own files only.
    assetsInlineLimit: 0,
    // What every page has from the first is not named again for each.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => !/\/(?:vendor|site)-/u.test(file)),
    },
    sourcemap: false,
    rolldownOptions: {
      output: {
        // A name of its own would say the page's address once more, on every page.
        chunkFileNames: ({ name }) =>
          name === 'vendor' || name === 'site' ? 'assets/[name]-[hash].js' : 'assets/[hash].js',
        // Our own modules do nothing when they are loaded, which package.json says (sideEffects): a page then takes of a
        // feature only what it shows, though it imports from the feature's index.
        codeSplitting: { groups: GROUPS },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'https://localhost:8443/' } },
    setupFiles: ['src/testing/setup.ts'],
    include: ['{src,vite}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
    maxWorkers: 2,
  },
}));
