import type { FileFacts } from './FileFacts.ts';
import { factsOfPreamble } from './factsOfPreamble.ts';
import type { FileContext } from './fileContext.ts';

/** Joins facts printed beside the rows (`name`, `value`) to those of header and path. */
export function sideFacts(
  context: FileContext,
  pairs: readonly (readonly [string, string])[],
): FileContext {
  if (pairs.length === 0) return context;
  const side = factsOfPreamble(
    pairs.map(([name, value], line) => ({
      key: name.normalize('NFKC').toLowerCase(),
      value,
      values: [value],
      line,
    })),
  );
  const known = context.facts;
  const facts: FileFacts = {
    ...known,
    areaCm2: known.areaCm2 ?? side.areaCm2,
    irradianceMwCm2: known.irradianceMwCm2 ?? side.irradianceMwCm2,
    measuredAt: side.measuredAt ?? known.measuredAt,
    condition: known.condition ?? side.condition,
  };
  return { ...context, facts };
}
