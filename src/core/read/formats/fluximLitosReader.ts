import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * Fluxim LITOS Lite export: a folder per device, a CSV per step. The device is the folder's name (the
 * file's has step numbers behind it). The printed figures of merit of light J-V are taken at the
 * most negative power and are wrong; the curves beside them are right.
 */
export const fluximLitosReader = tableFormat({
  id: 'fluxim-litos',
  title: 'Fluxim LITOS Lite',
  matches: (head) =>
    /^#ID:/.test(firstLine(head)) && head.lines.slice(0, 4).some((line) => /^#type:/.test(line)),
  hints: (head) => {
    const parts = head.place.path.split('/');
    const inName = /^(.*\])_\d+_\d+/.exec(parts.pop() ?? '')?.[1];
    const folder = parts.pop();
    const device = inName ?? (/\]$/.test(folder ?? '') ? folder : undefined);
    const isResults = head.lines.some((line) => /^#?Vmpp \(V\),/.test(line));
    return {
      facts: (facts) => ({ ...facts, device: device ?? facts.device }),
      distrusted: isResults ? ['pce', 'power', 'fillFactor', 'voltage', 'current'] : [],
    };
  },
});
