/** What Vite built, kept in memory: the template of every page, and the files it names, compressed once when first asked for. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const SQUEEZABLE = /^(text|application)\/|svg/;
const WORTH_IT = 1024;

/** Without a built client (the API alone, or Vite in front): a page that can still be read. */
const BARE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <!--head-->
  </head>
  <body><div id="app"><!--app--></div></body>
</html>
`;

/** What Vite's manifest says of a module: its file, what it imports, its styles. */
interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** Bytes that are sent as they are, and smaller for those who can take it. */
export class Bytes {
  readonly etag: string;
  private readonly smaller = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly raw: Buffer,
    readonly type: string,
    private readonly quality: number,
  ) {
    this.etag = `W/"${createHash('sha1').update(raw).digest('base64url').slice(0, 20)}"`;
  }

  /** The best encoding that the other side accepts. */
  encodingFor(accepted: string | undefined): Encoding {
    if (!accepted || this.raw.length < WORTH_IT || !SQUEEZABLE.test(this.type)) return 'identity';
    return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
  }

  /** In an encoding; made once. */
  in(encoding: Encoding): Promise<Buffer> {
    let made = this.smaller.get(encoding);
    if (!made) {
      made = this.make(encoding);
      this.smaller.set(encoding, made);
    }
    return made;
  }

  private make(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'gzip') return promisify(gzip)(this.raw);
    if (encoding === 'identity') return Promise.resolve(this.raw);
    return promisify(brotliCompress)(this.raw, { params: { [constants.BROTLI_PARAM_QUALITY]: this.quality } });
  }
}

/** dist/client of the package this file belongs to, built or not. */
function clientFolder(): string {
  let at = import.meta.dirname;
  while (!fs.existsSync(path.join(at, 'package.json'))) at = path.dirname(at);
  return path.join(at, 'dist', 'client');
}

@Injectable()
export class ClientFiles {
  /** The page with `<!--head-->` and `<!--app-->` where the server's parts go. */
  readonly template: string;
  private readonly files = new Map<string, Bytes>();
  private readonly manifest: Readonly<Record<string, Chunk>>;
  private readonly made = new Map<string, string>();

  constructor() {
    const folder = clientFolder();
    const index = path.join(folder, 'index.html');
    this.template = fs.existsSync(index) ? fs.readFileSync(index, 'utf8') : BARE;
    const manifest = path.join(folder, '.vite', 'manifest.json');
    this.manifest = fs.existsSync(manifest)
      ? (JSON.parse(fs.readFileSync(manifest, 'utf8')) as Record<string, Chunk>)
      : {};
    if (!fs.existsSync(folder)) return;
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      const type = TYPES[path.extname(entry.name)];
      if (!entry.isFile() || !type || address.startsWith('/.')) continue;
      this.files.set(address, new Bytes(fs.readFileSync(file), type, 9));
    }
  }

  /** A file by its address, such as /assets/main-1a2b.js. */
  find(address: string): Bytes | undefined {
    return this.files.get(address);
  }

  /** Tags that fetch the code and styles of these modules along with the page, not after it. Unknown modules have none. */
  links(modules: readonly string[]): string {
    const key = modules.join();
    let tags = this.made.get(key);
    if (tags === undefined) {
      tags = this.linksOf(modules);
      this.made.set(key, tags);
    }
    return tags;
  }

  private linksOf(modules: readonly string[]): string {
    const [files, styles] = [new Set<string>(), new Set<string>()];
    const seen = new Set<string>();
    const add = (name: string): void => {
      const chunk = this.manifest[name];
      if (!chunk || seen.has(name)) return;
      seen.add(name);
      files.add(chunk.file);
      chunk.css?.forEach((style) => styles.add(style));
      chunk.imports?.forEach(add);
    };
    modules.forEach(add);
    const fresh = (all: Set<string>): string[] => [...all].filter((file) => !this.template.includes(`"/${file}"`));
    return [
      ...fresh(styles).map((file) => `<link rel="stylesheet" crossorigin href="/${file}" fetchpriority="low">`),
      ...fresh(files).map((file) => `<link rel="modulepreload" crossorigin href="/${file}" fetchpriority="low">`),
    ].join('');
  }
}
