const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH)\b/;

/**
 * What went wrong with npm, in one line.
 * @param {string} output what npm printed
 */
export function explainNpmFailure(output) {
  const noNetwork = NO_NETWORK.exec(output);
  if (noNetwork) {
    return `the npm registry cannot be reached (${noNetwork[1]}); connect to the network, or name a registry with "npm config set registry ADDRESS".`;
  }
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  const first = lines.find((line) => line && !line.startsWith('code ') && !line.startsWith('npm '));
  return first ?? 'npm gave no reason.';
}
