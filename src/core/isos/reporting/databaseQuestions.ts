import type { DatabaseField } from './databaseFields.ts';

export interface DatabaseQuestion {
  /** Under which the answer is kept. */
  readonly key: string;
  readonly field: DatabaseField;
  readonly label: string;
  readonly placeholder: string;
  readonly type: 'text' | 'number' | 'range' | 'boolean';
}

/** What the Perovskite Database asks beyond the checklist, and nobody but a person knows. */
export const databaseQuestions: readonly DatabaseQuestion[] = [
  question('light_source_brand_name', 'Brand of the light source', 'text', ''),
  question('light_source_simulator_class', 'Class of the simulator', 'text', 'AAA'),
  question('light_spectra', 'Spectrum', 'text', 'AM 1.5'),
  question('light_wavelength_range', 'Wavelength range, nm', 'range', '400; 750'),
  question('light_illumination_direction', 'Illuminated through', 'text', 'Substrate'),
  question('light_cycling_times', 'Light cycle: low; high, h', 'range', '12; 12'),
  question('light_UV_filter', 'UV filter', 'boolean', ''),
  question('potential_bias_passive_resistance', 'Passive resistance, Ω', 'number', ''),
  question('temperature_cycling_times', 'Temperature cycle: low; high, h', 'range', ''),
  question('temperature_ramp_speed', 'Temperature ramp, °C/min', 'number', ''),
  question('atmosphere_oxygen_concentration', 'Oxygen concentration', 'number', ''),
];

function question(
  field: DatabaseField,
  label: string,
  type: DatabaseQuestion['type'],
  placeholder: string,
): DatabaseQuestion {
  return { key: `P.${field}`, field, label, placeholder, type };
}
