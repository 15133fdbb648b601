import { firstLine } from './firstLine.ts';
import { infoReader } from './infoReader.ts';

/** The light-setting step of a LITOS export: the lamp's spectrum, and in 1.2 stale J-V voltages. */
export const litosLightReader = infoReader(
  'fluxim-litos-light',
  'Fluxim LITOS Lite, light setting',
  'A light setting of LITOS (the lamp spectrum): it holds no measurement of a device.',
  (_head, lines) =>
    lines.slice(0, 4).some((line) => /^#type:\s*Set light/i.test(line)) ? 0.97 : 0,
  (head) => /^#ID:/.test(firstLine(head)),
);
