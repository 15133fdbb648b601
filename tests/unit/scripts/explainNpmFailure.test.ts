import { describe, expect, test } from 'vitest';
import { explainNpmFailure } from '../../../scripts/explainNpmFailure.js';

describe('explainNpmFailure', () => {
  test('tells a missing network from everything else', () => {
    const output = 'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\n';
    expect(explainNpmFailure(output)).toMatch(/registry does not answer/);
  });

  test('gives npm’s own reason otherwise', () => {
    const output = 'npm error code E404\nnpm error 404 No match found for version 9.9.9\n';
    expect(explainNpmFailure(output)).toBe('404 No match found for version 9.9.9');
  });

  test('says so when npm was silent', () => {
    expect(explainNpmFailure('')).toBe('npm gave no reason.');
  });
});
