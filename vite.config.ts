import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Portal, desk and console, into `dist/web`; the pane has a configuration of its own and shares no file with them.
 * `--mode gallery` has the page of all components in it, which is otherwise there while developing only.
 */
export default defineConfig(({ mode }) => screens(mode));

const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

const screens = (mode: string): UserConfig => ({
  root: here('src/web'),
  publicDir: false,
  plugins: [tailwind(), routesWithoutSchemas(), fewerLocales(), beforePaint()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  define: { __GALLERY__: JSON.stringify(mode !== 'production') },
  css: { lightningcss: { targets: { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) } } },
  build: {
    outDir: here(mode === 'gallery' ? 'dist/gallery' : 'dist/web'),
    emptyOutDir: true,
    target: browsers,
    // Nothing is inlined as a data URL: the content security policy allows own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      // What every page starts with, in one file instead of thirty: a self-hosted server often speaks HTTP/1.1.
      output: {
        codeSplitting: {
          groups: [{ name: 'start', test: /src\/web\/(main|app|routes)\.tsx$/, includeDependenciesRecursively: true }],
        },
      },
      // "use client" speaks to servers that draw React; here everything is the client.
      onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
    },
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:8080' } },
});

/**
 * A screen imports a route of the contract as the value to call; its schemas are for the server. In the browser each
 * route is its name, method and path alone, so that no schema library is sent to anybody.
 */
function routesWithoutSchemas(): Plugin {
  const contract = here('src/contract/');
  return {
    name: 'routes-without-schemas',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? id;
      if (!file.startsWith(contract) || file.endsWith('/route.ts') || !existsSync(file)) return null;
      const module: Record<string, unknown> = await import(file);
      const routes = Object.entries(module).filter(([, value]) => isRoute(value));
      return {
        code: routes
          .map(([name, route]) => `export const ${name} = ${JSON.stringify(bare(route as RouteLike))};`)
          .join('\n'),
        moduleType: 'js',
      };
    },
  };
}

type RouteLike = { name: string; method: string; path: string; creates?: true };
const isRoute = (value: unknown): value is RouteLike =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'response' in value;
const bare = ({ name, method, path, creates }: RouteLike) => ({ name, method, path, ...(creates ? { creates } : {}) });

/** The components' own few words exist in 34 languages; three are sent. */
function fewerLocales(): Plugin {
  return {
    name: 'fewer-locales',
    enforce: 'pre',
    load(id) {
      const locale = /react-(?:aria|aria-components|stately)\/.*\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.m?js/.exec(
        id,
      )?.[1];
      return locale === undefined || ['en-US', 'ja-JP', 'zh-CN'].includes(locale) ? null : 'export default {};';
    },
  };
}

/**
 * Theme and language before the first paint need a script that is no module; the builder leaves such a file alone. It
 * gets the name of its content here, as every other file has.
 */
function beforePaint(): Plugin {
  const source = readFileSync(here('src/web/before-paint.js'), 'utf8');
  const name = `assets/before-paint-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
  return {
    name: 'before-paint',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source });
    },
    transformIndexHtml: { order: 'post', handler: (html) => html.replace('/before-paint.js', `/${name}`) },
  };
}
