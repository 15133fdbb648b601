import { chooseDelimiter } from '../read/chooseDelimiter.ts';
import type { Delimiter } from '../read/delimiter.ts';
import { noFacts } from '../read/FileFacts.ts';
import { factsOfPreamble } from '../read/factsOfPreamble.ts';
import { identifyDevice } from '../read/identifyDevice.ts';
import { identityOfPath } from '../read/identityOfPath.ts';
import { parsePreamble } from '../read/parsePreamble.ts';
import { splitCells } from '../read/splitCells.ts';
import type { EqeSpectrum } from './eqeSpectrum.ts';
import { spectrumOfColumns } from './spectrumOfColumns.ts';

const wavelengthHead = /^(wave ?length|lambda|wellenlänge|λ|波长|photon energy)/i;
const eqeHead = /\b(eqe|ipce)\b|external quantum|quantenausbeute|外量子效率/i;
/** In the first lines of a file the head of a table is looked for. */
const headLines = 300;

interface Block {
  readonly wavelength: number;
  readonly eqe: number;
}

/**
 * The EQE spectra of a file, from its lines: a column of wavelengths (nm) or photon energies (eV), behind it
 * one or more of EQE in % or as a fraction. Several such tables may stand side by side. Empty where there is no EQE: an absorption or lamp spectrum.
 */
export function spectraOfLines(lines: readonly string[], path: string): readonly EqeSpectrum[] {
  const separators = chooseDelimiter(lines.slice(-60));
  if (separators === null) return [];
  const { delimiter, decimalComma } = separators;
  const found = headOf(lines, delimiter);
  if (found === null) return [];
  const { at, cells, blocks } = found;
  const rows = lines
    .slice(at + 1)
    .map((line) => splitCells(line, delimiter).map((cell) => numberOf(cell, decimalComma)));
  // The measurement's own name goes: `MeBz-01_EQE` is the device MeBz-01.
  const identity = identityOfPath(path.replace(/[\s_.-]+(eqe|ipce|qe)(?=[\s_.-]|$)/i, ''));
  const preamble = parsePreamble(lines.slice(0, at), delimiter);
  const facts = at === 0 ? noFacts : factsOfPreamble(preamble);
  return blocks.flatMap((block, index) => {
    const owner = blocks.length > 1 ? `${index + 1}` : '';
    const spectrum = spectrumOfColumns({
      wavelengthHead: cells[block.wavelength] ?? '',
      wavelength: rows.map((row) => row[block.wavelength] ?? Number.NaN),
      eqeHead: cells[block.eqe] ?? '',
      eqe: rows.map((row) => row[block.eqe] ?? Number.NaN),
    });
    if (spectrum === null) return [];
    return [
      {
        ...spectrum,
        device: identifyDevice(facts, identity, owner, blocks.length > 1),
        measuredAt: facts.measuredAt ?? identity.measuredAt,
      },
    ];
  });
}

function headOf(
  lines: readonly string[],
  delimiter: Delimiter,
): { at: number; cells: readonly string[]; blocks: readonly Block[] } | null {
  for (let at = 0; at < Math.min(lines.length, headLines); at++) {
    const cells = splitCells((lines[at] as string).replace(/^[\s#"']+/, ''), delimiter);
    if (!cells.some((cell) => wavelengthHead.test(cell))) continue;
    const blocks = blocksOf(cells);
    if (blocks.length > 0) return { at, cells, blocks };
  }
  return null;
}

/** Every column of EQE belongs to the last column of wavelengths before it. */
function blocksOf(cells: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let wavelength = -1;
  cells.forEach((cell, column) => {
    if (wavelengthHead.test(cell)) wavelength = column;
    else if (wavelength >= 0 && eqeHead.test(cell)) blocks.push({ wavelength, eqe: column });
  });
  return blocks;
}

function numberOf(cell: string, decimalComma: boolean): number {
  const text = decimalComma ? cell.replace(',', '.') : cell;
  return text === '' ? Number.NaN : Number(text);
}
