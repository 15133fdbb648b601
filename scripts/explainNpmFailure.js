// ENOTCACHED: npm was told to do without the network, since nothing answered there.
const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Whether npm failed because nothing answered.
 * @param {string} output what npm printed
 */
export function isNetworkFailure(output) {
  return NO_NETWORK.test(output);
}

/**
 * What went wrong with npm, in one line.
 * @param {string} output what npm printed
 */
export function explainNpmFailure(output) {
  if (isNetworkFailure(output)) {
    return 'the npm registry does not answer: connect to the network, or name another one with "npm config set registry ADDRESS".';
  }
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  const reason = lines.find((line) => line && !/^(code|npm) /.test(line));
  return reason ?? 'npm gave no reason.';
}
