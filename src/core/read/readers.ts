import { agedJvReader } from './formats/agedJvReader.ts';
import { areaNotesReader } from './formats/areaNotesReader.ts';
import { ecLabReader } from './formats/ecLabReader.ts';
import { empaJvReader } from './formats/empaJvReader.ts';
import { figuresReader } from './formats/figuresReader.ts';
import { flaggedTrackerReader } from './formats/flaggedTrackerReader.ts';
import { fluximLitosReader } from './formats/fluximLitosReader.ts';
import { hzbAgeingPixelReader } from './formats/hzbAgeingPixelReader.ts';
import { hzbBoxReader } from './formats/hzbBoxReader.ts';
import { hzbHysprintJvReader } from './formats/hzbHysprintJvReader.ts';
import { hzbShortMpptReader } from './formats/hzbShortMpptReader.ts';
import { kaustJvReader } from './formats/kaustJvReader.ts';
import { kaustReportReader } from './formats/kaustReportReader.ts';
import { kitLtiJvReader } from './formats/kitLtiJvReader.ts';
import { kitLtiSppReader } from './formats/kitLtiSppReader.ts';
import { kitTaskReader } from './formats/kitTaskReader.ts';
import { labViewLvmReader } from './formats/labViewLvmReader.ts';
import { litosLightReader } from './formats/litosLightReader.ts';
import { loc1MppReader } from './formats/loc1MppReader.ts';
import { microMpptJvReader, microMpptReader } from './formats/microMpptReader.ts';
import { namelessSweepReader } from './formats/namelessSweepReader.ts';
import { namelessTrackReader } from './formats/namelessTrackReader.ts';
import { notesReader } from './formats/notesReader.ts';
import { paiosReader } from './formats/paiosReader.ts';
import { palmSensPsTraceReader } from './formats/palmSensPsTraceReader.ts';
import { perovskinoReader } from './formats/perovskinoReader.ts';
import { potentiostatReader } from './formats/potentiostatReader.ts';
import { repeatedIvReader } from './formats/repeatedIvReader.ts';
import { spectrumReader } from './formats/spectrumReader.ts';
import { stabilitySetupReader } from './formats/stabilitySetupReader.ts';
import { timeAxisReader } from './formats/timeAxisReader.ts';
import type { Reader } from './Reader.ts';
import { tableReader } from './tableReader.ts';

/** All readers, most specific first: of equal scores the earlier one wins. */
export const readers: readonly Reader[] = [
  palmSensPsTraceReader,
  hzbAgeingPixelReader,
  hzbBoxReader,
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
  perovskinoReader,
  ecLabReader,
  microMpptReader,
  microMpptJvReader,
  kaustJvReader,
  labViewLvmReader,
  kaustReportReader,
  paiosReader,
  kitTaskReader,
  repeatedIvReader,
  potentiostatReader,
  flaggedTrackerReader,
  timeAxisReader,
  areaNotesReader,
  spectrumReader,
  figuresReader,
  namelessTrackReader,
  namelessSweepReader,
  tableReader,
  notesReader,
];
