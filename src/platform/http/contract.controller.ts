/** Serves the contract: as JSON for tools, as a page for people. */
import { Controller, Get, Injectable, Res } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from './access.js';
import { contractPage, DOCS_POLICY } from './contract.page.js';
import { Problem } from './problem.js';

/** The document of the running application, built when first asked for; composition says how. */
@Injectable()
export class Contract {
  build: (() => OpenAPIObject) | undefined;
  private made: { json: string; page: string } | undefined;

  /** @throws http/unavailable before the application stands */
  get texts(): { json: string; page: string } {
    if (!this.build) throw new Problem('http/unavailable');
    if (!this.made) {
      const document = this.build();
      this.made = { json: JSON.stringify(document), page: contractPage(document) };
    }
    return this.made;
  }
}

@Controller('api')
export class ContractController {
  constructor(private readonly contract: Contract) {}

  @Get('openapi.json')
  @Allow('anyone', 'contract')
  json(@Res() reply: FastifyReply): void {
    void reply
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(this.contract.texts.json);
  }

  @Get('docs')
  @Allow('anyone', 'contract')
  page(@Res() reply: FastifyReply): void {
    void reply
      .header('cache-control', 'no-cache')
      .header('content-security-policy', DOCS_POLICY)
      .type('text/html; charset=utf-8')
      .send(this.contract.texts.page);
  }
}
