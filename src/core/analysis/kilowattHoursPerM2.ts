/** kWh/m2 that 1 mW/cm2 makes in 1 h. */
export const kilowattHoursPerM2 = 0.01;
