/** A number, a text, yes or no; null = unknown, '' = empty by the rules of the database. */
export type DatabaseValue = number | string | boolean | null;

/**
 * The 44 `Stability_` columns of the Perovskite Database in its order (Jacobsson et al., Nature Energy 7,
 * 107-115, 2022, doi 10.1038/s41560-021-00941-3; names as in the NOMAD plug-in for that database).
 */
export const databaseFields = [
  'measured',
  'protocol',
  'average_over_n_number_of_cells',
  'light_source_type',
  'light_source_brand_name',
  'light_source_simulator_class',
  'light_intensity',
  'light_spectra',
  'light_wavelength_range',
  'light_illumination_direction',
  'light_load_condition',
  'light_cycling_times',
  'light_UV_filter',
  'potential_bias_load_condition',
  'potential_bias_range',
  'potential_bias_passive_resistance',
  'temperature_load_condition',
  'temperature_range',
  'temperature_cycling_times',
  'temperature_ramp_speed',
  'atmosphere',
  'atmosphere_oxygen_concentration',
  'relative_humidity_load_conditions',
  'relative_humidity_range',
  'relative_humidity_average_value',
  'time_total_exposure',
  'periodic_JV_measurements',
  'periodic_JV_measurements_time_between_jv',
  'PCE_initial_value',
  'PCE_burn_in_observed',
  'PCE_end_of_experiment',
  'PCE_T95',
  'PCE_Ts95',
  'PCE_T80',
  'PCE_Ts80',
  'PCE_Te80',
  'PCE_Tse80',
  'PCE_after_1000_h',
  'lifetime_energy_yield',
  'flexible_cell_number_of_bending_cycles',
  'flexible_cell_bending_radius',
  'flexible_cell_PCE_initial_value',
  'flexible_cell_PCE_end_of_experiment',
  'link_raw_data_for_stability_trace',
] as const;

export type DatabaseField = (typeof databaseFields)[number];

export type DatabaseRow = Readonly<Record<DatabaseField, DatabaseValue>>;
