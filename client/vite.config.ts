/** How the client is built: Vue, Tailwind and icons into ../dist/client; in development the API and the socket come from the server. */
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import Icons from 'unplugin-icons/vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vite';

const styles = (file: string): string =>
  readFileSync(new URL(`src/ui/${file}.css`, import.meta.url), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>]) ?/g, '$1');

/** The colours that the readable page is drawn with; the others come with the client's own styles. */
const firstColours = (first: string): string =>
  styles('tokens').replace(/(--[\w-]+):[^;]*;/g, (line, name: string) => (first.includes(`var(${name})`) ? line : ''));

/**
 * The server's readable page is shown by the few styles inlined with it. Our code and the rest of the styles stand at the end
 * of the page and come after its pictures; the styles keep scripts from running before they are there. Every guest pays for
 * every byte of the template: no space that says nothing.
 */
const firstStyles: Plugin = {
  name: 'first-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const own = /<(?:link rel="(?:stylesheet|modulepreload)"|script type="module")[^>]*>(?:<\/script>)?/g;
      const later = [...new Set(html.match(own))].map((tag) => tag.replace('>', ' fetchpriority="low">'));
      const first = styles('first');
      return html
        .replace(own, '')
        .replace(/<!--(?!head|app).*?-->/gs, '')
        .replace(/\s+/g, ' ')
        .replace(/> </g, '><')
        .replace('<!--head-->', () => `<style>${firstColours(first)}${first}</style><!--head-->`)
        .replace('</body>', () => `${later.join('')}</body>`);
    },
  },
};

/** Installable on a phone; the service worker is our own (src/sw), and the page starts it when it is idle (src/sw/page.ts). */
const installable = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/sw',
  filename: 'sw.ts',
  injectRegister: false,
  manifest: {
    id: '/',
    name: 'E刻服务圈',
    short_name: 'E刻服务圈',
    description: '反映问题、看进展、邻里互助：社区里的事，一刻钟有回音',
    lang: 'zh-CN',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f5f6f2',
    theme_color: '#f5f6f2',
    categories: ['government', 'social'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: '发一条', url: '/post', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
      { name: '消息', url: '/inbox', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
    ],
  },
  injectManifest: {
    // what every page stands on; the rest is kept as it is used
    globPatterns: ['assets/{index,main,vendor,kit,icons,socket}-*.{js,css}', 'icon.svg'],
    minify: true,
    sourcemap: false,
  },
});

const server = 'http://127.0.0.1:3000';

// the pieces that nearly every page draws, and what they all stand on
const kit = new RegExp(
  [
    '~icons[\\\\/]lucide[\\\\/](square|volume-2)',
    'vite[\\\\/]preload-helper',
    'src[\\\\/]ui[\\\\/](ActionBar|Avatar|Button|Card|Checkbox|Counter|DeadlineBar|EmptyState|ErrorState|Field|FormProblem|IconButton|LoadMore|Stepper)\\.',
    'src[\\\\/]ui[\\\\/](Markdown|Page|PageHeader|Photo|PhotoGrid|Pill|PillarTag|ReadAloud|RelativeTime|Skeleton|Tabs|TextInput)\\.',
    'src[\\\\/]ui[\\\\/](avatar|field|gradually|open-photos|overlay|photo|pillars|ui\\.zh)\\.',
    'src[\\\\/]features[\\\\/](forum[\\\\/](AuthorBadge|NewHint)|cases[\\\\/](CaseCard|StateBar|StatePill|states))\\.',
    'src[\\\\/]i18n[\\\\/](format|index|language|message|time)\\.',
    'src[\\\\/]api[\\\\/](?!schema)\\w',
    'src[\\\\/]prefs[\\\\/]display\\.',
    'src[\\\\/]live[\\\\/](index|state)\\.',
  ].join('|'),
);

export default defineConfig({
  plugins: [
    vue(),
    tailwindcss(),
    Icons({ compiler: 'vue3', scale: 1.25, defaultClass: 'icon' }),
    installable,
    firstStyles,
  ],
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
            { name: 'icons', test: /~icons[\\/]lucide/, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
