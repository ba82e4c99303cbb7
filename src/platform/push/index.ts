/** Web push: to devices that asked for it, through the push services of their browsers. */
export { type PushMessage, type PushResult } from './protocol.js';
export { Pushes } from './pushes.js';
