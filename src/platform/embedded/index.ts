/** The embedded PostgreSQL: started with the server, stopped with it, however it ends. */
export { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded.js';
