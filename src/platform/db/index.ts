export { Db, statementLog } from './db.js';
export { newCode, newId, newToken } from './id.js';
export { migrate } from './migrate.js';
export { isPassing } from './passing.js';
export { insertedRows, makeSource, openSource } from './source.js';
export { Together } from './together.js';
export { constant, p, sql, statement, type Sql, type Statement } from './sql.js';
