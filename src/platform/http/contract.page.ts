/** The contract as a page to read: every route with its rights, what it takes and what it answers. No script. */
import { createHash } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1d2b26;background:#f5f6f2}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}details{background:#fff;border:1px solid #d9ded6;border-radius:12px;margin:.5rem 0;padding:.5rem .75rem}
summary{cursor:pointer}code,pre{font-family:ui-monospace,monospace;font-size:.875rem}pre{overflow:auto;background:#f5f6f2;padding:.75rem;border-radius:8px}
b{display:inline-block;min-width:4.5rem}small{color:#56635d}td,th{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top}
@media(prefers-color-scheme:dark){body{color:#e4eae6;background:#141a17}details{background:#1b2320;border-color:#33403a}pre{background:#141a17}small{color:#9fb0a8}}`;

/** Content security policy of the page: its one style by hash, nothing else. */
export const DOCS_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const json = (value: unknown): string => `<pre>${escape(JSON.stringify(value, null, 2))}</pre>`;

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[];
  requestBody?: { content: Record<string, { schema?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
  'x-access'?: { who: string; policy: string };
}

/** The page. */
export function contractPage(document: OpenAPIObject): string {
  const rooms = new Map<string, string[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    const room = path.split('/')[3] ?? '';
    const shown = Object.entries(item as Record<string, Operation>).map(([verb, one]) => operation(verb, path, one));
    rooms.set(room, [...(rooms.get(room) ?? []), ...shown]);
  }
  const body = [...rooms].map(([room, shown]) => `<h2>${escape(room)}</h2>${shown.join('')}`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(document.info.title)} API</title><style>${STYLE}</style></head><body>
<h1>${escape(document.info.title)} API</h1><p>${escape(document.info.description ?? '')}
<a href="/api/openapi.json">openapi.json</a></p>${body}<h2>Errors</h2>${errors(document)}</body></html>`;
}

function operation(verb: string, path: string, one: Operation): string {
  const access = one['x-access'];
  const takes = (one.parameters ?? []).map(
    (p) =>
      `<tr><td><code>${escape(p.name)}</code>${p.required ? '' : '?'}<td>${p.in}<td><code>${escape(JSON.stringify(p.schema))}</code>`,
  );
  const sends = Object.values(one.requestBody?.content ?? {}).map((c) => json(c.schema));
  const answers = Object.entries(one.responses).map(
    ([status, { content }]) =>
      `<p>${status}</p>${Object.values(content ?? {})
        .map((c) => json(c.schema))
        .join('')}`,
  );
  return `<details><summary><b>${verb.toUpperCase()}</b><code>${escape(path)}</code>
<small>${escape(access ? `${access.who}, ${access.policy}` : '')}</small></summary>
${takes.length ? `<table>${takes.join('')}</table>` : ''}${sends.join('')}${answers.join('')}</details>`;
}

function errors(document: OpenAPIObject): string {
  const table = (
    document as OpenAPIObject & { 'x-errors'?: Record<string, { status: number; zh: string; en: string }> }
  )['x-errors'];
  const rows = Object.entries(table ?? {}).map(
    ([code, e]) => `<tr><td><code>${escape(code)}</code><td>${e.status}<td>${escape(e.zh)}<br>${escape(e.en)}`,
  );
  return `<table>${rows.join('')}</table>`;
}
