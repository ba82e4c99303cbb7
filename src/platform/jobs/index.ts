export { Deadlines } from './deadlines.js';
export { Jobs } from './jobs.js';
export { Upkeep } from './upkeep.js';
