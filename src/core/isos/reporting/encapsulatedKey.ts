/** Under which the person answers whether the device is encapsulated: `yes` or `no`. */
export const encapsulatedKey = 'B.encapsulated';
