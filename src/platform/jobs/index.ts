export { Deadlines } from './deadlines.js';
export { Jobs } from './jobs.js';
