/** Device labels end up in names: what no file system takes becomes a dash. */
export function safeFileName(suggested: string): string {
  const name = suggested
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '')
    .trim();
  return name.slice(0, 120) || 'figure';
}
