import { userInfo } from 'node:os';

/** The name of the person at this computer as the system has it; empty when it has none. */
export function osUserName(): string {
  try {
    return userInfo().username.slice(0, 120);
  } catch {
    return '';
  }
}
