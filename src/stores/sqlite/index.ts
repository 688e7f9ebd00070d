export type { SqliteOptions } from './connection.js';
export { sqliteStore } from './store.js';
