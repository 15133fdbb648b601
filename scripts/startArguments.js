/**
 * What the app is called with by `npm start`.
 * @param {object} options
 * @param {readonly string[]} options.args what the person wrote after --
 * @param {boolean} options.inMemory nobody sees the display
 * @param {readonly string[]} options.sandbox from sandboxArguments
 * @param {boolean} options.isCi
 * @param {string} options.picture where a picture of the window goes
 */
export function startArguments({ args, inMemory, sandbox, isCi, picture }) {
  const all = [...args, ...sandbox];
  const has = (/** @type {string} */ flag) =>
    all.some((arg) => arg === flag || arg.startsWith(`${flag}=`));
  const leaves = has('--exit-after-picture') || (inMemory && isCi);
  if (leaves && !has('--exit-after-picture')) all.push('--exit-after-picture');
  if ((inMemory || leaves) && !has('--picture')) all.push(`--picture=${picture}`);
  // Machines without a display are mostly containers, whose /dev/shm is too small for Chromium.
  if (inMemory) all.push('--disable-dev-shm-usage');
  return all;
}
