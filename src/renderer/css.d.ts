/** A package of style sheets and font files without types of its own. */
declare module '@fontsource-variable/inter';
