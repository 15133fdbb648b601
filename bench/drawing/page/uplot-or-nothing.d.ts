/** uPlot where it is installed in bench/, else null: the build of the page decides. */
declare module 'uplot-or-nothing' {
  const uplot: unknown;
  export default uplot;
}
