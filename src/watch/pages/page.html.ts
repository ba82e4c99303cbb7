/** From a page's facts to its HTML: head for search engines and shares, data for the client, words for those without scripts. */
import { createHash } from 'node:crypto';
import { packed } from './page.data.js';

export type Language = 'zh' | 'en';

/** What a page says before any script runs. */
export interface Page {
  title: string;
  description: string;
  /** The community that was chosen for it, where the address doesn't say. */
  community?: string;
  /** Of whatever the page is about; null: not to be found by search engines. */
  canonical: string | null;
  image: string | null;
  type: 'website' | 'article';
  /** What the client draws it with: `forum/ThreadPage`, and the features whose words it needs. */
  draws: { page: string; words: readonly string[] } | null;
  /** Answers to the client's first requests, by their address. */
  replies: Record<string, unknown>;
  /** Readable HTML, made by `html` and `raw` only. */
  body: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text into HTML, in an element or a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** JSON into a script element: nothing in it can end the element, open another in it, or open a comment. */
export const embed = (value: unknown): string => JSON.stringify(value).replace(/<(?=\/?script|!--)/gi, '\\u003c');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A module that is the page's own script is fetched for that: Vite names it again where another module imports it. */
const once = (template: string): string =>
  template.replace(/<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g, (tag, file: string) =>
    template.includes(` src="${file}"`) ? '' : tag,
  );

/** The page's parts around the placeholders, split once. */
export class Template {
  private readonly parts: readonly [before: string, middle: string, after: string];
  readonly policy: string;

  constructor(template: string, publicUrl: string) {
    const bare = once(template.replace(/<title>.*?<\/title>/s, ''));
    const [before = '', rest = ''] = bare.split('<!--head-->');
    const [middle = '', after = ''] = rest.split('<!--app-->');
    this.parts = [before, middle, after];
    const scripts = [...bare.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => hashOf(text));
    const styles = [...bare.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => hashOf(text));
    const socket = publicUrl.replace(/^http/, 'ws');
    this.policy = [
      `default-src 'none'`,
      `script-src 'self' ${scripts.join(' ')}`.trim(),
      `style-src 'self' ${styles.join(' ')}`.trim(),
      `style-src-attr 'unsafe-inline'`,
      `img-src 'self' data: blob:`,
      `font-src 'self'`,
      `connect-src 'self' ${socket}`,
      `manifest-src 'self'`,
      `worker-src 'self'`,
      `form-action 'self'`,
      `base-uri 'none'`,
      `frame-ancestors 'none'`,
    ].join('; ');
  }

  /** The whole page. `links`: tags for the client's files that it needs, which come after what people read. */
  render(page: Page, language: Language, publicUrl: string, links: string): string {
    const [before, middle, after] = this.parts;
    const lang = language === 'en' ? 'en' : 'zh-CN';
    const data = embed({ replies: packed(page.replies) });
    return (
      before.replace(/<html lang="[^"]*"/, `<html lang="${lang}"`) +
      headOf(page, language, publicUrl) +
      middle +
      (page.body && `<main class="first" lang="${lang}">${page.body}</main>`) +
      after.replace('</body>', () => `${links}<script type="application/json" id="page-data">${data}</script></body>`)
    );
  }
}

const SITES = { zh: 'E刻服务圈', en: 'E-Minute Circle' } as const;

function headOf(page: Page, language: Language, publicUrl: string): string {
  const site = SITES[language];
  const title = page.title ? `${page.title} · ${site}` : site;
  const tags = [
    `<title>${escape(title)}</title>`,
    meta('name', 'description', page.description),
    meta('property', 'og:site_name', site),
    meta('property', 'og:type', page.type),
    meta('property', 'og:title', page.title || site),
    meta('property', 'og:description', page.description),
    meta('property', 'og:locale', language === 'en' ? 'en' : 'zh_CN'),
  ];
  if (page.canonical === null) tags.push(meta('name', 'robots', 'noindex'));
  else {
    const address = escape(publicUrl + page.canonical);
    tags.push(`<link rel="canonical" href="${address}">`, meta('property', 'og:url', publicUrl + page.canonical));
  }
  if (page.image) {
    tags.push(
      meta('property', 'og:image', publicUrl + page.image),
      meta('name', 'twitter:card', 'summary_large_image'),
    );
  }
  return tags.join('');
}

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  content ? `<meta ${kind}="${name}" content="${escape(content)}">` : '';

/** The client's modules that draw a page, as its build names them. */
export const modulesOf = ({ draws }: Page, language: Language): string[] =>
  draws
    ? [
        `src/features/${draws.page}.vue`,
        ...draws.words.map((feature) => `src/features/${feature}/${feature}.${language}.ts`),
        `src/ui/ui.${language}.ts`,
      ]
    : [];
