/** The version of this package, as its journals name it. A test holds it to package.json. */
export const lib = '0.1.0';
