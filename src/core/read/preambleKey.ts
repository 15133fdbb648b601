import { parseTimestamp } from './parseTimestamp.ts';

const areaKey =
  /(^|[\s_])(active |cell |device |sample |aperture |mask |pixel )?area\b|pixarea|fläche|面积/;
const irradianceKey =
  /^(light |lamp |illumination |solar ?sim(ulator)?\.? |irradiation )?(intensity|irradiance)\b|辐照度|光强|光照强度|einstrahlung|bestrahlungsstärke/;
const deviceKey =
  /^(device|sample|cell|probe|zelle|器件|样品|电池)([\s_-]?(name|id|no\.?|nr\.?|number|编号|名称|名|bezeichnung))?$|^label$|^(samplename|cellid|deviceid|sampleid)$|^(器件|样品|电池)(编号|名称|名)$/;
const conditionKey =
  /^(condition|group|treatment|variation|variante|gruppe|bedingung|behandlung|条件|组别?|分组|处理(方式)?|实验组|样品组)$/;
const substrateKey = /^(substrate|substrat|基底|衬底|基片)([\s_-]?(name|id|no\.?|编号))?$/;
const pixelKey = /^(pixel|px|subcell|pixelnow|像素)([\s_-]?(name|id|no\.?|编号))?$/;
const dateTimeKey =
  /date|time ?stamp|start|measured|acquired|acquisition|created|datum|zeitstempel|zeitpunkt|日期|时间|开始/;
const notAStart =
  /export|print|saved|end|stop|software|firmware|version|calibrat|duration|total|per track|integration|settling|delay|exposure|结束|导出/;
const directionKey = /scan ?direction|sweep ?direction|^direction$|scanrichtung|扫描方向|^scan$/;

/** What a key above a table may speak of. */
export interface PreambleKey {
  /** The key without its unit. */
  readonly bare: string;
  readonly area: boolean;
  readonly irradiance: boolean;
  readonly device: boolean;
  readonly condition: boolean;
  readonly substrate: boolean;
  readonly pixel: boolean;
  readonly direction: boolean;
  /** Date or time of the start. */
  readonly start: boolean;
  /** The key itself is a date (KIT prints `2023-02-28<TAB>3:58 PM`), or there is none. */
  readonly stamp: boolean;
}

const cache = new Map<string, PreambleKey>();

/** Reads a key in lower case; the files of a folder repeat their few keys a thousand times. */
export function preambleKey(key: string): PreambleKey {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const read = readKey(key);
  if (cache.size < 2000 && key.length < 100) cache.set(key, read);
  return read;
}

function readKey(key: string): PreambleKey {
  const bare = key.replace(/[[(].*$/, '').trim();
  return {
    bare,
    area: areaKey.test(key),
    irradiance: irradianceKey.test(bare),
    device: deviceKey.test(bare),
    condition: conditionKey.test(bare),
    substrate: substrateKey.test(bare),
    pixel: pixelKey.test(bare),
    direction: directionKey.test(bare),
    start:
      (dateTimeKey.test(key) && !notAStart.test(key)) ||
      /^(time|uhrzeit|时间|start ?time|startzeit)$/.test(bare),
    stamp: key === '' || parseTimestamp(key)?.hasDate === true,
  };
}
