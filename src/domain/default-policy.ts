import type { Policy } from './content.js';

/** The readings that hold unless a case says otherwise. */
export const defaultPolicy: Policy = /* @__PURE__ */ Object.freeze({
  checklist: 'gedrukt',
  deelafspraken: 'signaal',
  zonderToetsing: 'uitvoering',
  afstemmingRegios: 'aanbevolen',
  steunRegios: 'bezwaar-zichtbaar',
  overname: 'vanaf-definitief',
  oefening: 'sluit-toetsing',
});
