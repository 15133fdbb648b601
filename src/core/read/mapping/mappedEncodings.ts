/** Encodings that a person can choose where the bytes are misjudged; all keep ASCII as it is. */
export const mappedEncodings = [
  'utf-8',
  'gb18030',
  'windows-1252',
  'windows-1251',
  'shift_jis',
] as const;

export type MappedEncoding = (typeof mappedEncodings)[number];
