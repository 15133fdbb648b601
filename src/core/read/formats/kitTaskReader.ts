import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/** KIT ageing tester: `[Task information]`, `#key: value`, epoch milliseconds in the rows. */
export const kitTaskReader = tableFormat({
  id: 'kit-task',
  title: 'KIT ageing tester',
  matches: (head) => /^\[Task information\]/i.test(firstLine(head)),
  hints: (head) => {
    const name = head.lines
      .slice(0, 40)
      .flatMap((line) => /^#\s*(?:name|device|sample)\s*:\s*(\S.*)$/i.exec(line)?.[1] ?? [])[0];
    return { facts: (facts) => ({ ...facts, device: facts.device ?? name?.trim() ?? null }) };
  },
});
