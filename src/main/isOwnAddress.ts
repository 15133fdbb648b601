import { appOrigin } from './appOrigin.ts';

/** Whether an address belongs to our own pages, or to the dev server that stands in for them. */
export function isOwnAddress(address: string | undefined, devServer: string | undefined): boolean {
  const origin = originOf(address);
  return origin !== null && (origin === appOrigin || origin === originOf(devServer));
}

/** `URL.origin` is 'null' for schemes of our own, so it is put together here. */
function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
