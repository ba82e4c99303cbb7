/** The contract: openapi.json from the routes' zod schemas, with each route's policy and the table of errors. */
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { z } from 'zod';
import { Routes } from './access.js';
import { errorTable } from './problem.js';

/** Pages for people and the contract itself are no part of the contract. */
const API = '/api/v1/';

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
        override: ({ jsonSchema }) => {
          if (jsonSchema.format) delete jsonSchema.pattern; // the format says it, shorter
        },
      });
      return { schema: json };
    },
  });
  const errors = Object.fromEntries([...errorTable()].sort(([a], [b]) => (a < b ? -1 : 1)));
  const paths = Object.fromEntries(
    Object.entries(document.paths)
      .filter(([path]) => path.startsWith(API))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const { method, path, who, policy } of app.get(Routes).list()) {
    const operation: unknown = Reflect.get(paths[path.replace(/:(\w+)/g, '{$1}')] ?? {}, method.toLowerCase());
    if (typeof operation === 'object' && operation) Object.assign(operation, { 'x-access': { who, policy } });
  }
  return Object.assign(document, { paths, 'x-errors': errors });
}
