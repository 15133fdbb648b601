import fc from 'fast-check';

/**
 * Property tests draw the same values in every run, so that a failure belongs to the change that
 * made it. `SHELFLIGHT_SEED=N npm test -- unit` draws others; the seed is printed where one fails.
 */
fc.configureGlobal({ seed: Number(process.env.SHELFLIGHT_SEED ?? 20261129) });
