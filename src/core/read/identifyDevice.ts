import type { DeviceIdentity } from '../device.ts';
import { deviceWithoutCycle } from './deviceWithoutCycle.ts';
import type { FileFacts } from './FileFacts.ts';
import { identityOfPath, type PathIdentity } from './identityOfPath.ts';
import { ownerKey } from './ownerKey.ts';

/** A word for a place in the tester with a number or one letter names no device by itself. */
const channelName =
  /^(?:(ch|chan|channel|kanal|通道|slot|port|position|pixel|px|pix|像素|cell|device|dev|sample|probe|module|subcell|器件|电池|样品)[\s_#.:-]*)?((?:no\.?|nr\.?)?\s*\d+(?:[_.-]\d+)*|[a-z])(号)?$/i;

/**
 * Who a curve or a track belongs to: the header's device first, then a column or row that names a
 * device, then the file's name; a channel or pixel is added where the table has several.
 *
 * @param owner what the column or row says (`Pixel 0`, `CH01`, `b`, `MeBz 01`), or ''
 * @param several the table holds more than one owner
 */
export function identifyDevice(
  facts: FileFacts,
  path: PathIdentity,
  owner: string,
  several: boolean,
): DeviceIdentity {
  const channel = owner === '' ? null : channelName.exec(owner.trim());
  const named = facts.device === null ? null : deviceNamed(facts.device.trim());
  const base = named ?? path.stem;
  let label = base === '' ? path.base : base;
  let pixel = facts.pixel;
  if (owner !== '' && channel === null) {
    if (named === null || several) label = deviceWithoutCycle(owner.trim());
  } else if (channel !== null && several) {
    const name = channelLabel(channel, owner.trim());
    // A file per channel that names the channel once more: `CH01.txt` with a column of 1.
    const said = endsWithName(base, name);
    label = base === '' ? name : said ? base : `${base} ${name}`;
    if (/^(pixel|px|pix|像素|subcell)?$/i.test(channel[1] ?? '')) {
      pixel = (channel[2] as string).trim();
    }
  }
  return {
    label,
    condition: facts.condition,
    substrate: facts.substrate,
    pixel,
    areaCm2: facts.areaCm2,
  };
}

/** Whether the last words of `base` are the name: `log CH01`, not the b of `file_hzb`. */
function endsWithName(base: string, name: string): boolean {
  const words = base.split(/[\s_.#-]+/);
  return [1, 2].some((count) => ownerKey(words.slice(-count).join(' ')) === ownerKey(name));
}

/** `1`, `CH1` and `channel 01` are one channel in all files of a tester. */
function channelLabel(match: RegExpExecArray, owner: string): string {
  const word = (match[1] ?? '').toLowerCase();
  if (/^(ch|chan|channel|kanal|通道)$/.test(word)) {
    return `CH${(match[2] as string).trim().padStart(2, '0')}`;
  }
  return owner;
}

/** Some programs print the file's name where the sample's belongs. */
function deviceNamed(text: string): string {
  if (!/\.(txt|csv|dat)$/i.test(text)) return deviceWithoutCycle(text);
  return identityOfPath(text).stem || text;
}
