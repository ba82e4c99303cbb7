/** The contract: openapi.json from the routes' zod schemas, with the table of errors. */
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { z } from 'zod';
import { errorTable } from './problem.js';

/** Builds the document from the running application. Stable: the same code gives the same bytes. */
export function contract(app: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('E刻服务圈')
    .setDescription(
      "A community's forum and service circle. Errors are problem details (RFC 9457); `x-errors` is their table.",
    )
    .setVersion('1')
    .addCookieAuth('sid')
    .build();
  const document = SwaggerModule.createDocument(app, options, {
    operationIdFactory: (controller: string, method: string) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: (schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) => {
      if (!(schema instanceof z.ZodType)) return undefined;
      const { $schema: _, ...json } = z.toJSONSchema(schema, {
        target: 'openapi-3.0',
        io: schemaType,
        unrepresentable: 'any',
      });
      return { schema: json as Record<string, unknown> };
    },
  });
  const errors = Object.fromEntries([...errorTable()].sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.assign(document, { 'x-errors': errors });
}
