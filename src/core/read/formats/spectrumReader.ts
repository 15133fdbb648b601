import type { Reader } from '../Reader.ts';
import { SpectrumParser } from '../SpectrumParser.ts';
import { infoReader } from './infoReader.ts';

const message = 'A spectrum over the wavelength: it holds no J-V sweep and no power over time.';

const names = /(^|[#"'\t,;|(]\s*)(wave ?length|lambda|wellenlänge|波长|photon energy)\b/i;
/** Nearly all lines are rows of numbers, which name nothing. */
const isRow = (line: string): boolean => /^\s*[-+.\d]/.test(line);

const known = infoReader(
  'spectrum',
  'Spectrum (EQE, PL, absorption, lamp)',
  message,
  (_head, lines) => {
    const at = lines.slice(0, 300).findIndex((line) => names.test(line));
    if (at < 0) return 0;
    const header = lines[at] as string;
    // A preamble may name the lamp's wavelength; a column of them is followed by rows of numbers.
    const isColumn = /^[#"'\s]*(wave ?length|lambda|wellenlänge|波长|photon energy)/i.test(header);
    const rows = lines.slice(at + 1, at + 12).filter((line) => /^[-+\d.]/.test(line));
    if (/\b(voltage|time)\b/i.test(header)) return 0;
    return isColumn && rows.length >= 3 ? 0.7 : 0;
  },
  (head) =>
    head.lines.some((line) => !isRow(line) && names.test(line.replaceAll('\ufeff', '').trim())),
);

/**
 * EQE, absorption, photoluminescence and lamp spectra: a column of wavelengths or photon energies. None
 * forms a run; an EQE is kept beside its device.
 */
export const spectrumReader: Reader = {
  ...known,
  open: (head, decode) => new SpectrumParser(head.place, decode, message),
};
