// Attaching the XState inspector to an actor of your own. See docs/inspector.md.
import { setTimeout as pause } from 'node:timers/promises';
import { createWebSocketInspector, createWebSocketReceiver } from '@statelyai/inspect';
import { createActor } from 'xstate';
import { actingAs, stappenplanMachine } from '../src/index.js';
import { inspectorOptions } from './inspect/options.js';
import { startRelay } from './inspect/relay.js';

const relay = await startRelay(); // or the address that `npm run inspect` prints
const inspector = createWebSocketInspector({ url: relay.url, ...inspectorOptions });

const input = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' };
const actor = createActor(stappenplanMachine, { input, inspect: inspector.inspect }).start();

// Whoever looks: here the console, usually the page at relay.pageUrl.
createWebSocketReceiver({ server: relay.url }).subscribe((message) => {
  console.log(message.type, message.type === '@xstate.actor' ? message.name : message.event.type);
  if (message.type === '@xstate.snapshot' && message.event.type === 'inschatting.gemaakt') void relay.close();
});

await pause(0); // the inspector reads the actor a tick after it is made, and would register a later state
const veiligheidsregio = actingAs({ rol: 'veiligheidsregio', organisatie: 'VR25' });
actor.send(veiligheidsregio('notitie.vastgelegd', { resultaten: 'Oefening 2024' }));
actor.send(veiligheidsregio('inschatting.gemaakt', { profiel: 'stand-by' }));
