/** What is wanted of a field: nothing, its number, where its text stands, its number in other marks. */
export type FieldWish = 0 | 1 | 2 | 3;
export const skipField = 0;
export const numberField = 1;
export const textField = 2;
/** A number whose decimal mark is not the one of the table. */
export const otherNumberField = 3;
