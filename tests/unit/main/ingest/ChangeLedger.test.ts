import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeMark } from '../../../../src/ipc/Changes.ts';
import { ChangeLedger } from '../../../../src/main/ingest/ChangeLedger.ts';
import { applyChanges } from '../../../../src/renderer/state/applyChanges.ts';

interface Thing {
  readonly id: string;
  readonly rows: number;
}

const things = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), rows: fc.nat(2) }), {
  selector: ({ id }) => id,
});

/** A window that keeps its own copy of the list. */
class Asker {
  list: readonly Thing[] = [];
  mark: ChangeMark | null = null;

  ask(ledger: ChangeLedger<Thing>, items: readonly Thing[]): void {
    const changes = ledger.since(items, this.mark);
    this.mark = changes.mark;
    this.list = applyChanges(this.list, changes);
  }
}

describe('a list that is told by its changes', () => {
  test('is the same for every asker, however often each of them asks', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(things, fc.nat(2)), { maxLength: 30 }), (steps) => {
        const ledger = new ChangeLedger<Thing>();
        const askers = [new Asker(), new Asker(), new Asker()];
        for (const [items, whose] of steps) {
          askers[whose]?.ask(ledger, items);
          expect(askers[whose]?.list).toEqual(items);
        }
      }),
    );
  });

  test('is told whole to who was told by another ledger, as after a restart of the worker', () => {
    const asker = new Asker();
    asker.ask(new ChangeLedger(), [{ id: 'a', rows: 1 }]);
    const restarted = new ChangeLedger<Thing>();
    asker.ask(restarted, [{ id: 'b', rows: 2 }]);
    expect(asker.list).toEqual([{ id: 'b', rows: 2 }]);
  });

  test('costs one thing when one of many has changed, and keeps the others as objects', () => {
    const ledger = new ChangeLedger<Thing>();
    const many = Array.from({ length: 1000 }, (_, i) => ({ id: `${i}`, rows: 0 }));
    const { mark, changed } = ledger.since(many, null);
    const grown = many.map((thing) => (thing.id === '7' ? { id: '7', rows: 1 } : { ...thing }));
    const changes = ledger.since(grown, mark);
    expect(changes).toMatchObject({ changed: [{ id: '7', rows: 1 }], order: null });
    expect(applyChanges(changed, changes)[8]).toBe(changed[8]);
  });

  test('stays the very list when nothing has changed', () => {
    const ledger = new ChangeLedger<Thing>();
    const list = [{ id: 'a', rows: 1 }];
    const { mark } = ledger.since(list, null);
    expect(applyChanges(list, ledger.since([{ id: 'a', rows: 1 }], mark))).toBe(list);
  });
});
