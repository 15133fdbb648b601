import type { FieldsOf } from '../records/records.ts';

/** What a person can say about a device, field by field. */
export type DeviceField = keyof FieldsOf<'device'>;

/** Some of it; null says that nothing is known, and takes a value away when it is written. */
export type DeviceValues = Partial<FieldsOf<'device'>>;
