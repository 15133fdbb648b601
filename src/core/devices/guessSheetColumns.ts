import { parseColumnHeader } from '../read/parseColumnHeader.ts';
import type { DeviceField } from './DeviceValues.ts';
import type { SheetColumn, SheetMeaning } from './SheetColumn.ts';

/** Names of columns that no tester prints, in lower case without blanks and punctuation. */
const terms: Readonly<Record<Exclude<DeviceField, 'areaCm2'>, string>> = {
  label: 'label displayname shownas bezeichnung 标签 显示名称 ラベル',
  condition:
    'condition group treatment variation variante gruppe bedingung behandlung recipe passivation 条件 组 组别 分组 处理 条件名称 グループ',
  batch: 'batch lot batchno batchnumber batchid run charge los 批次 批号 批 バッチ ロット',
  substrate:
    'substrate substrateno substrateid substratenumber substrat wafer glass 基底 基片 衬底 基板 片号',
  pixel: 'pixel px pixelno pixelid subcell subpixel 像素 子电池 ピクセル',
  stack:
    'stack devicestack layerstack architecture devicearchitecture structure devicestructure layers layersequence aufbau schichtfolge 结构 器件结构 層構成',
  composition:
    'composition perovskite perovskitecomposition absorber absorbercomposition material zusammensetzung 组分 成分 钙钛矿 组成 組成',
  encapsulation:
    'encapsulation encapsulated encapsulant sealing verkapselung verkapselt 封装 封装方式 封止',
  storedWhere:
    'storedwhere storedin storedat storage location place chamber box position shelf lagerort kammer 存放 存放位置 位置 箱体 老化箱 保管場所',
  channel: 'channel ch chan channelno channelnumber kanal kanalnr 通道 通道号 チャンネル',
};

const meaningOf: ReadonlyMap<string, SheetMeaning> = new Map(
  Object.entries(terms).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field as SheetMeaning] as const),
  ),
);

/**
 * What the columns of a sheet are, from their headers. Where none names the device, the first column
 * that is nothing else does. A second column for the same field is left out.
 */
export function guessSheetColumns(headers: readonly string[]): SheetColumn[] {
  const taken = new Set<SheetMeaning>();
  const columns = headers.map((header, index): SheetColumn => {
    const { meaning: read, unit } = parseColumnHeader(header, '', index);
    const own = meaningOf.get(squeezed(header));
    const meaning = own ?? (read === 'area' ? 'areaCm2' : read === 'device' ? 'device' : 'ignored');
    if (meaning === 'ignored' || taken.has(meaning)) {
      return { header, meaning: 'ignored', unit: null };
    }
    taken.add(meaning);
    return { header, meaning, unit: meaning === 'areaCm2' ? unit : null };
  });
  const hasPlace = taken.has('substrate') && taken.has('pixel');
  if (taken.has('device') || hasPlace) return columns;
  // A column that the readers know for something else is hardly the device's name.
  const first = columns.findIndex(
    ({ header, meaning }, index) =>
      meaning === 'ignored' && parseColumnHeader(header, '', index).meaning === null,
  );
  return columns.map((column, index) =>
    index === first ? { ...column, meaning: 'device' } : column,
  );
}

function squeezed(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
