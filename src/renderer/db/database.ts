import { ShelflightDatabase } from './ShelflightDatabase.ts';

/** The one open database of this window. */
export const database = new ShelflightDatabase();
