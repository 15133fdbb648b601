/** What a person reads about a figure: what it is, how it is computed, and who says so. */
export interface FigureHelp {
  readonly title: string;
  readonly text: string;
  readonly formula?: string;
  readonly source: string;
}

const isos =
  'ISOS consensus: Khenkin et al., Nature Energy 5, 35 (2020), doi 10.1038/s41560-019-0529-5';
const own = 'Our own decision; the standard leaves it open.';

/** Every figure that the inspector names. */
export const figureHelp = {
  initial: {
    title: 'Initial value',
    text: 'The first valid point of the run in its own unit, and as PCE where that is known. A normalized curve says nothing about it: an 8 % cell at 95 % is not better than an 18 % cell at 82 %.',
    source: own,
  },
  reference: {
    title: 'Reference, E0',
    text: 'What normalized values are divided by. It can be chosen for all runs above the chart, and for one run here.',
    formula: 'n(t) = y(t) / E0',
    source: `${own} Defaults: first point on the shelf, median of the first hour under light.`,
  },
  fraction: {
    title: 'T95, T90, T80, T50',
    text: 'Time from time zero until 95, 90, 80 or 50 % of the reference is left and two points in a row lie there. In brackets: the two points between which the crossing lies. "> 412 h" is a lower bound: the fraction has not been reached.',
    formula: 'n(T80) = 0.8, linear between points',
    source: `${isos}. Two points in a row and the statuses are our own decision.`,
  },
  t80ByReference: {
    title: 'T80 under three references',
    text: 'The same run against its first point, the median of its first hour, and its maximum. If these differ much, say which one a paper uses. Against the maximum the search begins there, and the time still counts from time zero.',
    source: isos,
  },
  burnIn: {
    title: 'Burn-in and T_S',
    text: 'A fast early loss after which the rate settles. Found as a break between two lines from the maximum on: both fall, the first at least three times faster, 2 to 50 % is lost before the break, which lies in the first half, and two lines beat one by 10 in BIC. A T_S set by hand wins.',
    source: `${own} A loss of more than half is failure, as the Perovskite Database says.`,
  },
  stabilised: {
    title: 'E_S and E_S(0)',
    text: 'E_S is the line after the burn-in at T_S; E_S(0) is the same line carried back to time zero.',
    formula: 'E_S(0) = E_S − slope · T_S',
    source: `Terms after Reese 2011 and the ${isos}`,
  },
  ts80BackExtrapolated: {
    title: 'Ts80 (ISOS, back-extrapolated)',
    text: 'Time from time zero until 80 % of E_S(0) is left; Ts95 likewise at 95 %.',
    formula: 'y(Ts80) = 0.8 · E_S(0)',
    source: isos,
  },
  ts80FromEnd: {
    title: 'Ts80 (from E_S)',
    text: 'Time from time zero until 80 % of E_S is left, and in brackets the time since T_S.',
    formula: 'y(Ts80) = 0.8 · E_S',
    source: `${isos} allows a later reference; both readings are in use, so they are never unlabelled.`,
  },
  ts80Rising: {
    title: 'Ts80 (rising cell)',
    text: 'For a cell that first rises: time until 80 % of its maximum is left. The search begins at the maximum; the time counts from time zero.',
    formula: 'y(Ts80) = 0.8 · max(y)',
    source: isos,
  },
  line: {
    title: 'Line after the burn-in',
    text: 'Least squares from T_S to the last point above 80 % of E_S(0): slope in % of the reference per hour, R², hours it covers, points.',
    source: own,
  },
  retention: {
    title: 'Retention, η(t)',
    text: 'Share of the reference left at a time, between two points that both lie within 5 % of it. A point within half a day (shelf) or 0.5 % (light) of the time is enough. Type the times you want.',
    formula: 'η(t) = y(t) / E0',
    source: `${isos} (η1000). The distances are our own decision.`,
  },
  loss150: {
    title: 'Loss after 150 h',
    text: 'Share of the reference lost at 150 h, by which a large set of MPP ageing tests was compared.',
    formula: '1 − η(150 h)',
    source: 'Hartono et al., Nature Communications (2023)',
  },
  energy: {
    title: 'Lifetime energy yield',
    text: 'Energy delivered per area from time zero to T80, or so far when T80 is not reached. Hours without data count nothing.',
    formula: '∫ P dt; 1 mW cm⁻² for 1 h is 0.01 kWh m⁻²',
    source:
      'Field name of the Perovskite Database; trapezoids over all points are our own decision.',
  },
  cycled: {
    title: 'Energy per cycle',
    text: 'Under light and dark in a rhythm, energy per full cycle is followed in place of PCE. Its T80 is where it falls to 80 % of the first full cycle, two cycles in a row.',
    formula: 'E(k) = ∫ P dt over cycle k',
    source: `${isos} (cycled stress). How cycles are found is our own decision.`,
  },
  rests: {
    title: 'Rests: recovered and permanent',
    text: 'An hour or more in the dark. Perovskites recover in the dark: after a rest the loss parts into what came back and what did not. Of hours without data nobody knows whether the light was on, so their loss is not split.',
    formula: 'recovered = (after − before) / E0;  permanent = 1 − after / E0',
    source: own,
  },
  fit: {
    title: 'Fit',
    text: 'A decay model through the run, normalized by its reference, by least squares. Standard errors take neighbouring points for independent: with a drifting lamp they are too small.',
    source: own,
  },
  extrapolated: {
    title: 'Te80 and Tse80, extrapolated',
    text: 'When the fit reaches 80 % of the reference, or of E_S(0). Never measured, and empty once it is. Only from a fit after the burn-in that covers a loss of 5 % and has an R² of 0.9, and only to twice the measured time. Nothing guarantees the same mechanism later.',
    source: 'Names of the Perovskite Database; the rules are our own decision.',
  },
  hzb: {
    title: 'tS and Ts80 of a biexponential',
    text: 'When the fast part has fallen to 1 %, and when the slow part has fallen to 80 %.',
    formula: 'tS = −τ₁ ln 0.01;  Ts80 = −τ₂ ln 0.8',
    source: 'HZB HySprint, fitting_tools.py (NOMAD)',
  },
  timeZero: {
    title: 'Time zero',
    text: 'The first valid point of the record, or the hour at which the stress really began. Points before it enter no figure and stay in the record.',
    source: own,
  },
} as const satisfies Record<string, FigureHelp>;

export type FigureName = keyof typeof figureHelp;
