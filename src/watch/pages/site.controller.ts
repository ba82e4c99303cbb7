/** Files of the client, and what search engines ask for. */
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Allow, Problem } from '../../platform/http/index.js';
import { ClientFiles } from './client.files.js';
import { SiteQueries } from './site.queries.js';

const FOREVER = 'public, max-age=31536000, immutable';

@Controller()
export class SiteController {
  constructor(
    private readonly files: ClientFiles,
    private readonly site: SiteQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Named by their content: they never change. */
  @Get('assets/:name')
  @Allow('anyone', 'public')
  asset(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.file(`/assets/${name}`, FOREVER, request, reply);
  }

  @Get([
    ...['icon.svg', 'favicon.ico', 'manifest.webmanifest', 'sw.js'],
    ...['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'badge-96.png'],
  ])
  @Allow('anyone', 'public')
  async root(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const address = request.url.split('?')[0] ?? '';
    const known = address === '/favicon.ico' && !this.files.find(address) ? '/icon.svg' : address;
    await this.file(known, 'no-cache', request, reply);
  }

  @Get('robots.txt')
  @Allow('anyone', 'public')
  robots(@Res() reply: FastifyReply): void {
    const closed = ['/api/', '/desk', '/inbox', '/me', '/post', '/profile', '/settings', '/setup'];
    const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)];
    const text = `${lines.join('\n')}\nSitemap: ${this.config.publicUrl}/sitemap.xml\n`;
    void reply.header('cache-control', 'public, max-age=3600').type('text/plain; charset=utf-8').send(text);
  }

  @Get('sitemap.xml')
  @Allow('anyone', 'public')
  async sitemap(@Res() reply: FastifyReply): Promise<void> {
    const rows = await this.site.addresses();
    const urls = rows.map(
      ({ address, at }) =>
        `<url><loc>${this.config.publicUrl}${address}</loc><lastmod>${at.toISOString()}</lastmod></url>`,
    );
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${this.config.publicUrl}/</loc></url>${urls.join('')}</urlset>`;
    void reply.header('cache-control', 'public, max-age=3600').type('application/xml; charset=utf-8').send(xml);
  }

  private async file(address: string, caching: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = this.files.find(address);
    if (!file) throw new Problem('http/not-found');
    void reply.headers({ 'cache-control': caching, etag: file.etag, vary: 'accept-encoding' }).type(file.type);
    if (request.headers['if-none-match'] === file.etag) {
      void reply.status(304).send();
      return;
    }
    const encoding = file.encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    void reply.send(await file.in(encoding));
  }
}
