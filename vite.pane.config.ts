import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pane: one classic script, `dist/pane/madoguchi-help.js`, with its styles and Preact in it. */
export default defineConfig({
  root: here('src/web/pane'),
  publicDir: false,
  plugins: [tellSize()],
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: "import { h, Fragment } from 'preact'",
  },
  css: {
    transformer: 'lightningcss',
    lightningcss: { targets: { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) } },
  },
  build: {
    outDir: here('dist/pane'),
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    cssMinify: 'lightningcss',
    reportCompressedSize: false,
    lib: {
      entry: here('src/web/pane/main.ts'),
      formats: ['iife'],
      name: 'madoguchi',
      fileName: () => 'madoguchi-help.js',
    },
  },
});

/** The budget is part of the promise: 20 kB gzipped; test/browser/pane.test.ts holds it. */
function tellSize(): Plugin {
  return {
    name: 'tell-size',
    closeBundle() {
      const bytes = gzipSync(readFileSync(here('dist/pane/madoguchi-help.js')), { level: 9 }).length;
      console.log(`madoguchi-help.js: ${bytes} bytes gzipped of 20000`);
    },
  };
}
