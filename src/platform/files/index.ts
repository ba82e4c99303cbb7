export { DiskStore, isFull } from './disk.js';
export { Scratch } from './scratch.js';
export { FileStore, type StoredFile } from './store.js';
