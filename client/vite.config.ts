/** How the client is built: Vue, Tailwind and icons into ../dist/client; in development the API and the socket come from the server. */
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import Icons from 'unplugin-icons/vite';
import { defineConfig, type Plugin } from 'vite';

const styles = (file: string): string =>
  readFileSync(new URL(`src/ui/${file}.css`, import.meta.url), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>]) ?/g, '$1');

/**
 * The server's readable page is shown by the few styles inlined with it; the rest is fetched meanwhile and waits at the end of
 * the page, where it keeps only scripts from running before it is there.
 */
const firstStyles: Plugin = {
  name: 'first-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      const soon = sheets.map((sheet) => sheet.replace('rel="stylesheet"', 'rel="preload" as="style"'));
      return sheets
        .reduce((page, sheet) => page.replace(sheet, ''), html)
        .replace('<!--head-->', () => `<style>${styles('tokens')}${styles('first')}</style>${soon.join('')}<!--head-->`)
        .replace('</body>', `${sheets.join('')}</body>`);
    },
  },
};

const server = 'http://127.0.0.1:3000';

// the pieces that nearly every page draws
const kit =
  /src[\\/](ui[\\/](ActionBar|Card|Counter|EmptyState|ErrorState|FormProblem|LoadMore|Page|PageHeader|Photo|PhotoGrid|Pill|PillarTag|RelativeTime|Skeleton|Tabs|field|Field|open-photos|photo|pillars)\.|i18n[\\/](format|time)\.|api[\\/](action|community)\.)/;

export default defineConfig({
  plugins: [vue(), tailwindcss(), Icons({ compiler: 'vue3', scale: 1.25, defaultClass: 'icon' }), firstStyles],
  resolve: { alias: { '@': '/src' } },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': server,
      '/files': server,
      '/socket.io': { target: server, ws: true },
    },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // what most pages share comes in a few files instead of forty: each costs a round trip on a phone
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'vendor', test: /node_modules[\\/](@?vue|vue-router|pinia|@tanstack|openapi-fetch)[\\/]/ },
            { name: 'socket', test: /node_modules[\\/](socket\.io|engine\.io|@socket\.io)/ },
            { name: 'kit', test: kit },
            { name: 'icons', test: /~icons[\\/]lucide/, minShareCount: 5 },
          ],
        },
      },
    },
  },
});
