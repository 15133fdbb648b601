/** Scheme and host of our own pages. IndexedDB belongs to this origin: never change it. */
export const appOrigin = 'app://shelflight';
