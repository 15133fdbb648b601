import { useEffect } from 'react';
import type { FitRequest } from '../../core/series/queries.ts';
import { request } from '../api.ts';
import { useFitStore } from './fitStore.ts';
import { useAnalysisOptions } from './useAnalysisOptions.ts';
import { useNewestAnswer } from './useNewestAnswer.ts';
import { useViewStore } from './viewStore.ts';

const ask = (question: FitRequest) => request('fit:read', question);

/** Keeps the fit store up to date: the chosen model follows the selected device and its new rows. */
export function useFitFeed(): void {
  const choice = useViewStore((state) => state.fit);
  const deviceId = useViewStore((state) => state.selectedDeviceId);
  const options = useAnalysisOptions();
  const runId = choice === null || deviceId === null ? null : `${deviceId}#${choice.runKind}`;
  const question =
    choice === null || runId === null
      ? null
      : { runId, model: choice.model, window: choice.window, options };
  const { answer, failure } = useNewestAnswer<FitRequest, Awaited<ReturnType<typeof ask>>>(
    question,
    ask,
  );
  const isAsked = question !== null;
  useEffect(() => {
    const isMine = answer?.fit == null || answer.fit.runId === runId;
    useFitStore.setState(
      isAsked && isMine
        ? { fit: answer?.fit ?? null, reason: failure ?? answer?.reason ?? null }
        : { fit: null, reason: null },
    );
  }, [isAsked, runId, answer, failure]);
}
