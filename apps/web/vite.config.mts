import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/',
  // the server puts a nonce of its own into every page it sends
  html: { cspNonce: 'SEJALAN_NONCE' },
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: { alias: { '@app/vocabulary': here('../../libs/vocabulary/src/index.ts') } },
  server: { port: 5173, proxy: { '/api': process.env['SEJALAN_API'] ?? 'http://localhost:3000' } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // data: addresses would need a wider Content-Security-Policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      onLog(level, log, report) {
        // Mantine marks its modules "use client"; that says nothing to a browser build
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
