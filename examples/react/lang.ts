import type { Text } from 'netcentrisch-stappenplan';
import { createContext, useContext } from 'react';

export type Lang = keyof Text;
export const langs: readonly [Lang, name: string][] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

export const LangContext = createContext<Lang>('nl');

/** Reads any words of the stappenplan, or of this page, in the language of who looks. */
export function useText() {
  const lang = useContext(LangContext);
  return (text: Text) => text[lang];
}
