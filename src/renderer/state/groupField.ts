/** What can bring devices together. */
export type GroupField =
  | 'condition'
  | 'batch'
  | 'substrate'
  | 'pixel'
  | 'stack'
  | 'composition'
  | 'encapsulation'
  | 'storedWhere'
  | 'channel';

/** How each is named in menus and beside devices of which it is not known. */
export const groupFieldWords: Readonly<Record<GroupField, string>> = {
  condition: 'Condition',
  batch: 'Batch',
  substrate: 'Substrate',
  pixel: 'Pixel',
  stack: 'Layer stack',
  composition: 'Composition',
  encapsulation: 'Encapsulation',
  storedWhere: 'Place of storage',
  channel: 'Channel',
};
