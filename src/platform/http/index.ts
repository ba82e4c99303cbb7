export {
  AccessGuard,
  Allow,
  assertOwnOrigin,
  languageOf,
  Routes,
  SESSIONS,
  Who,
  type ActingRequest,
  type DeclaredRoute,
  type Sessions,
} from './access.js';
export { Contract, ContractController } from './contract.controller.js';
export { contract } from './contract.js';
export { decodeCursor, encodeCursor, pageFrom } from './cursor.js';
export { ProblemFilter } from './filter.js';
export { HealthController, Stopping } from './health.controller.js';
export { Idempotent, IdempotencyInterceptor } from './idempotency.js';
export { Leaving } from './leaving.js';
export { NestLogger } from './nest-logger.js';
export { defineErrors, errorTable, messageOf, Problem } from './problem.js';
export { id, idParam, moment, pageOf, paging, Reply, REPLY, wireMoment } from './reply.js';
export { createAdapter, createLogger, SECURITY_HEADERS } from './server.js';
export { Throttle, type Limit } from './throttle.js';
export { Invalid } from './validation.js';
