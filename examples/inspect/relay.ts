import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { page } from './page.js';

/** A running relay between actors that are inspected and whoever looks. */
export interface Relay {
  server: Server;
  /** What `createWebSocketInspector` and `createWebSocketReceiver` connect to. */
  url: string;
  /** What a browser opens. */
  pageUrl: string;
  /** Resolves when the next client has connected. */
  nextClient(): Promise<void>;
  /** Says goodbye to every client and frees the port. */
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const goodbyeMs = 1_000;

/**
 * Passes on what each client sends to all others, and the whole history to who comes later: made for short runs, it
 * forgets nothing. Listens on this machine only, unlike `createInspectorServer` of @statelyai/inspect, which listens on
 * every interface and keeps 200 messages. Port 0 takes any free port; a busy one rejects with `EADDRINUSE`.
 */
export async function startRelay(port = 0): Promise<Relay> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const server = createServer((_request, response) => response.writeHead(200, headers).end(page));
  server.listen(port, loopback);
  await once(server, 'listening');

  const host = `${loopback}:${(server.address() as AddressInfo).port}`;
  // A browser lets any web page open a WebSocket to this machine: of the pages only our own may read along.
  const ownPages: readonly (string | undefined)[] = [`http://${host}`, `http://${host.replace(loopback, 'localhost')}`];
  const sockets = new WebSocketServer({
    server,
    verifyClient: ({ origin }: { origin?: string }) => origin === undefined || ownPages.includes(origin),
  });
  const history: string[] = [];

  sockets.on('connection', (client) => {
    client.on('error', () => client.terminate());
    for (const message of history) client.send(message);
    client.on('message', (data) => {
      const message = data.toString();
      history.push(message);
      for (const other of sockets.clients) {
        if (other !== client && other.readyState === WebSocket.OPEN) other.send(message);
      }
    });
  });

  return {
    server,
    url: `ws://${host}`,
    pageUrl: `http://${host}`,
    nextClient: async () => void (await once(sockets, 'connection')),
    async close() {
      const closed = once(server, 'close');
      for (const client of sockets.clients) client.close(1001);
      sockets.close();
      server.close();
      server.closeIdleConnections();
      const impatience = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
        server.closeAllConnections();
      }, goodbyeMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}
