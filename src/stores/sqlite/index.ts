export { type SqliteOptions, sqliteStore } from './store.js';
