/** Whose name goes into new records; the settings say it. */
export const author = { name: '' };
