/** In which language slides and the deck are written. */
export type Language = 'en' | 'zh';
