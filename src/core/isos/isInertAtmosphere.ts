/**
 * Whether an atmosphere, in a person's words, is inert; null where nothing is told or the words are not
 * known. A mixture with air is air; vacuum counts as inert (our own decision).
 */
export function isInertAtmosphere(atmosphere: string | null): boolean | null {
  const parts = (atmosphere ?? '')
    .split(/[;,+/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (parts.some((part) => /\b(air|ambient|o2|oxygen)\b/i.test(part))) return false;
  const inert = /^(dry )?(n2|n₂|nitrogen|ar|argon|he|helium|vacuum|inert( gas)?)\b/i;
  return parts.every((part) => inert.test(part)) ? true : null;
}
