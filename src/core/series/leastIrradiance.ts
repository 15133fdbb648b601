/** mW/cm2, a hundredth of a sun: a sensor that shows less is in the dark, or dead. */
export const leastIrradiance = 1;
