import { useMemo } from 'react';
import type { DeviceField } from '../../../core/devices/DeviceValues.ts';
import type { DeviceRecord } from '../../db/records.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import type { ShownDevice } from '../../state/shownDevice.ts';
import { useDeviceRecords } from '../../state/useAnalysisOptions.ts';
import { FieldInput } from './FieldInput.tsx';
import { FieldRow } from './FieldRow.tsx';
import { fieldWords } from './fieldWords.ts';
import { fromFiles } from './fromFiles.ts';
import { suggestions } from './suggestions.ts';
import { valueText, valueWords } from './valueText.ts';

interface DeviceFieldRowProps {
  readonly field: DeviceField;
  readonly device: ShownDevice;
  readonly record: DeviceRecord | undefined;
  readonly onSave: (value: string | number | null) => void;
}

/** One field of one device: the person's value, else the files', else that it is unknown. */
export function DeviceFieldRow({ field, device, record, onSave }: DeviceFieldRowProps) {
  const devices = useLibraryStore((state) => state.devices);
  const records = useDeviceRecords();
  const others = useMemo(() => suggestions(field, devices, records), [field, devices, records]);
  const own = record?.[field] ?? null;
  const inFiles = fromFiles(device, field);
  const text = valueText(own ?? inFiles);
  const isDefault = field === 'areaCm2' && text === '' && device.areaCm2 !== null;
  return (
    <FieldRow
      name={fieldWords[field]}
      {...(own !== null && {
        fromFile: inFiles === null || inFiles === own ? null : valueWords(field, inFiles),
        onReset: () => onSave(null),
        resetLabel: inFiles === null ? 'Unknown again' : 'As the file says',
      })}
    >
      <FieldInput
        key={text}
        field={field}
        text={text}
        placeholder={isDefault ? `${device.areaCm2} by default` : 'unknown'}
        suggestions={others}
        onSave={onSave}
      />
    </FieldRow>
  );
}
