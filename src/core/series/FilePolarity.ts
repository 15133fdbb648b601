/** Factors of +1 or -1 that make a delivering cell positive. */
export interface FilePolarity {
  readonly voltage: number;
  readonly current: number;
  readonly power: number;
  readonly pce: number;
  readonly openCircuitVoltage: number;
  readonly shortCircuitCurrentDensity: number;
}
