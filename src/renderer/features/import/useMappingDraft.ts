import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { GivenLayout } from '../../../core/read/mapping/proposeMapping.ts';
import type { MappedColumn, TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { FileState, MappingPreviewAnswer } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';
import { type Draft, keptDrafts, mergedDraft } from './Draft.ts';

export interface MappingDraft {
  /** Null until the first proposal came. */
  readonly draft: Draft | null;
  readonly preview: MappingPreviewAnswer | null;
  /** A sentence when the file cannot be looked at. */
  readonly error: string | null;
  change(changes: Partial<TableMapping>): void;
  changeColumn(index: number, changes: Partial<MappedColumn>): void;
  /** Another delimiter, encoding or line: the columns are guessed anew, what was chosen stays. */
  relayout(layout: GivenLayout): void;
  startOver(): void;
}

const previewAfterMs = 120;

/** The mapping that a person works on for one file, with its live preview. */
export function useMappingDraft(file: FileState, existing: TableMapping | null): MappingDraft {
  const [draft, setDraft] = useState<Draft | null>(() => {
    const kept = keptDrafts.get(file.id) ?? null;
    // What was begun before the file had a reader is no change of that reader.
    return existing === null || kept?.mapping.id === existing.id ? kept : null;
  });
  const [preview, setPreview] = useState<MappingPreviewAnswer | null>(null);
  const [error, setError] = useState<string | null>(null);
  const asked = useRef(0);
  // All that was said about the shape so far, also while a proposal for it is on its way.
  const said = useRef<GivenLayout>(draft?.layout ?? {});

  const propose = useCallback(
    async (layout: GivenLayout, before: Draft | null) => {
      const turn = ++asked.current;
      try {
        const proposal = await request('mapping:propose', { fileId: file.id, layout });
        if (turn === asked.current) setDraft(mergedDraft(proposal, layout, before));
      } catch (reason) {
        if (turn === asked.current) setError(sentenceOf(reason));
      }
    },
    [file.id],
  );
  const begin = useCallback(() => {
    if (existing === null) return void propose({}, null);
    const doubts = existing.columns.map(() => null);
    setDraft({ mapping: existing, doubts, layout: {}, touched: new Set(), kindTouched: true });
  }, [existing, propose]);

  const isNew = draft === null;
  useEffect(() => {
    if (isNew) begin();
  }, [isNew, begin]);
  useEffect(() => {
    if (draft !== null) keptDrafts.set(file.id, draft);
  }, [draft, file.id]);

  const previews = useMemo(
    () =>
      new NewestWins(
        (mapping: TableMapping) => request('mapping:preview', { fileId: file.id, mapping }),
        (_, answer) => {
          setPreview(answer);
          setError(null);
        },
        (reason) => setError(sentenceOf(reason)),
      ),
    [file.id],
  );
  const mapping = draft?.mapping ?? null;
  useEffect(() => {
    if (mapping === null) return;
    const timer = setTimeout(() => previews.ask(mapping), previewAfterMs);
    return () => clearTimeout(timer);
  }, [mapping, previews]);

  return {
    draft,
    preview,
    error,
    change: (changes) =>
      setDraft((now) =>
        now === null
          ? null
          : {
              ...now,
              mapping: { ...now.mapping, ...changes },
              kindTouched: now.kindTouched || changes.kind !== undefined,
            },
      ),
    changeColumn: (index, changes) =>
      setDraft((now) => {
        if (now === null) return null;
        const columns = now.mapping.columns.map((column, at) =>
          at === index ? { ...column, ...changes } : column,
        );
        const touched = new Set(now.touched).add(index);
        return { ...now, mapping: { ...now.mapping, columns }, touched };
      }),
    relayout: (layout) => {
      if (draft === null) return;
      said.current = { ...said.current, ...layout };
      void propose(said.current, draft);
    },
    startOver: () => {
      keptDrafts.delete(file.id);
      said.current = {};
      setDraft(null);
    },
  };
}
