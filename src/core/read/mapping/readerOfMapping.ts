import { InfoParser } from '../InfoParser.ts';
import type { FileHead, Reader } from '../Reader.ts';
import { SweepTableParser } from '../SweepTableParser.ts';
import type { TablePlan } from '../TablePlan.ts';
import { TrackTableParser } from '../TrackTableParser.ts';
import { hintsOfMapping } from './hintsOfMapping.ts';
import { planOfMapping } from './planOfMapping.ts';
import { readerIdOf } from './readerIdOf.ts';
import type { TableMapping } from './TableMapping.ts';

/** The reader that a mapping describes; it claims exactly the files with the mapping's signature. */
export function readerOfMapping(mapping: TableMapping): Reader {
  const plans = new WeakMap<FileHead, { readonly plan: TablePlan | null }>();
  const planOf = (head: FileHead): TablePlan | null => {
    let known = plans.get(head);
    if (known === undefined) {
      known = { plan: planOfMapping(mapping, head.lines) };
      plans.set(head, known);
    }
    return known.plan;
  };
  return {
    id: readerIdOf(mapping),
    title: mapping.name,
    ...(mapping.encoding === null ? {} : { encoding: mapping.encoding }),
    sniff: (head) => (planOf(head) === null ? 0 : 1),
    signature: (head) => {
      const plan = planOf(head);
      return plan === null ? '' : JSON.stringify([plan.firstDataLine, [...plan.clocks]]);
    },
    open: (head, decode) => {
      const plan = planOf(head);
      if (plan === null) return new InfoParser(null);
      const hints = hintsOfMapping(mapping, head.place);
      return plan.kind === 'jv'
        ? new SweepTableParser(plan, head.place, decode, hints)
        : new TrackTableParser(plan, head.place, decode, hints);
    },
  };
}
