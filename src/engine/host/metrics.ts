import { builtin } from '../platform.js';

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}
interface Channels {
  channel(name: string): Channel;
}

/** What can be listened to with `diagnostics_channel`. */
export const metricsChannel = 'netcentrisch-stappenplan:engine';

const channel = (builtin('node:diagnostics_channel') as Channels | undefined)?.channel(metricsChannel);

/** Tells whoever listens how long something took, and how it ended: no ids, and nothing of what was stated. */
export function measure(name: string, ms: number, more: Readonly<Record<string, string | number>> = {}): void {
  if (channel?.hasSubscribers) channel.publish({ name, ms, ...more });
}
