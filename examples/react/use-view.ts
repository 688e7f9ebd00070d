import { useSelector } from '@xstate/react';
import type { SamenwerkingSnapshot, StappenplanActor } from 'netcentrisch-stappenplan';

const sameContent = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Re-renders only when what is shown changed: after any event the views are new objects, often with the same content. */
export const useView = <Shown>(samenwerking: StappenplanActor, view: (snapshot: SamenwerkingSnapshot) => Shown) =>
  useSelector(samenwerking, view, sameContent);
