/** Where the links of a page of Markdown go, as they are written. */
export const linksIn = (page: string): readonly string[] =>
  [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

/** The places a page names itself. */
export const anchorsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);

/** A heading is a place too, by its words. */
const headingsIn = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

/** Every place a link can go to in a page. */
export const placesIn = (page: string): readonly string[] => [...anchorsIn(page), ...headingsIn(page)];
