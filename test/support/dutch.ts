// Function words that English does not have; names such as "plan van aanpak" are taken out first.
const functionWords = new Set(
  'de het een en van voor met bij naar niet wordt worden zijn dat deze dit aan ook als maar hoe wat wie welke uit tot geen'.split(
    ' ',
  ),
);
const names = /plan van aanpak|veiligheidsregio’s|[“"‘'«][^”"’'»]*[”"’'»]/gi;

/** The words of a text, in lower case. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];

/** Dutch function words left in a translation. */
export const dutchIn = (en: string): readonly string[] =>
  wordsIn(en.replace(names, '')).filter((word) => functionWords.has(word));
