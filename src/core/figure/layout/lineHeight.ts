/** Distance of the lines of one text, in sizes of its type. */
export const lineHeight = 1.15;
