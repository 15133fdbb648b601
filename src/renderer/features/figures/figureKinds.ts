import type { TemplateId } from '../../../core/figure/spec.ts';
import type { View } from '../../state/viewStore.ts';

/** The templates as people call them. */
export const figureKinds: readonly { readonly value: TemplateId; readonly label: string }[] = [
  { value: 'shelf', label: 'Shelf life (days)' },
  { value: 'soak', label: 'Light soak (hours)' },
  { value: 'both', label: 'Shelf | light soak' },
  { value: 'cohort', label: 'Mean with n(t)' },
  { value: 'channels', label: 'Channel overview' },
  { value: 'km', label: 'Kaplan-Meier, T80' },
  { value: 'jv', label: 'Champion J-V' },
  { value: 'jvAge', label: 'J-V over age' },
  { value: 'stats', label: 'Box plots' },
  { value: 'spo', label: 'Stabilised output' },
];

/** What is on the screen decides which template opens. */
export function kindOfView(view: View): TemplateId {
  switch (view) {
    case 'jv':
      return 'jv';
    case 'shelf':
    case 'soak':
    case 'both':
      return view;
    default:
      return 'stats';
  }
}
