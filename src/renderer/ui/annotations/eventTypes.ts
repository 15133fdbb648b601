import {
  IconBolt,
  IconBulb,
  IconDoor,
  IconDropletOff,
  IconFlag,
  IconMoon,
  IconPlug,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { EventType } from '../../../core/records/records.ts';

/** What can happen to a device or its surroundings, in the words of the lab. */
export const eventTypes: readonly {
  readonly type: EventType;
  readonly name: string;
  readonly Icon: ComponentType<IconProps>;
}[] = [
  { type: 'lampChanged', name: 'Lamp changed', Icon: IconBulb },
  { type: 'chamberOpened', name: 'Chamber opened', Icon: IconDoor },
  { type: 'powerCut', name: 'Power cut', Icon: IconBolt },
  { type: 'encapsulationFailed', name: 'Encapsulation failed', Icon: IconDropletOff },
  { type: 'restInDark', name: 'Rest in the dark', Icon: IconMoon },
  { type: 'reContacted', name: 'Re-contacted', Icon: IconPlug },
  { type: 'other', name: 'Other', Icon: IconFlag },
];
