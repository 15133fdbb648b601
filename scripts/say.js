/**
 * Tells what set-up is doing. On stderr, because stdout belongs to the report and the test counts.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`shelflight: ${line}\n`);
}
