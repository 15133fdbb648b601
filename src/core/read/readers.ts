import { agedJvReader } from './formats/agedJvReader.ts';
import { areaNotesReader } from './formats/areaNotesReader.ts';
import { empaJvReader } from './formats/empaJvReader.ts';
import { figuresReader } from './formats/figuresReader.ts';
import { fluximLitosReader } from './formats/fluximLitosReader.ts';
import { hzbAgeingPixelReader } from './formats/hzbAgeingPixelReader.ts';
import { hzbHysprintJvReader } from './formats/hzbHysprintJvReader.ts';
import { hzbShortMpptReader } from './formats/hzbShortMpptReader.ts';
import { kitLtiJvReader } from './formats/kitLtiJvReader.ts';
import { kitLtiSppReader } from './formats/kitLtiSppReader.ts';
import { litosLightReader } from './formats/litosLightReader.ts';
import { loc1MppReader } from './formats/loc1MppReader.ts';
import { notesReader } from './formats/notesReader.ts';
import { palmSensPsTraceReader } from './formats/palmSensPsTraceReader.ts';
import { spectrumReader } from './formats/spectrumReader.ts';
import { stabilitySetupReader } from './formats/stabilitySetupReader.ts';
import { timeAxisReader } from './formats/timeAxisReader.ts';
import type { Reader } from './Reader.ts';
import { tableReader } from './tableReader.ts';

/** All readers, most specific first: of equal scores the earlier one wins. */
export const readers: readonly Reader[] = [
  palmSensPsTraceReader,
  hzbAgeingPixelReader,
  hzbShortMpptReader,
  kitLtiJvReader,
  kitLtiSppReader,
  hzbHysprintJvReader,
  empaJvReader,
  stabilitySetupReader,
  litosLightReader,
  fluximLitosReader,
  loc1MppReader,
  agedJvReader,
  timeAxisReader,
  areaNotesReader,
  spectrumReader,
  figuresReader,
  tableReader,
  notesReader,
];
