import { useCallback, useEffect, useState } from 'react';
import type { Diagnostics } from '../../../ipc/Diagnostics.ts';
import { request } from '../../api.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

const EVERY_MS = 2_000;

interface Asked {
  readonly diagnostics: Diagnostics | null;
  /** A sentence when it could not be asked. */
  readonly failure: string | null;
  readonly askAgain: () => void;
}

/** What the program costs, asked every two seconds while somebody looks. */
export function useDiagnostics(): Asked {
  const [diagnostics, setDiagnostics] = useState<Diagnostics | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const askAgain = useCallback(() => {
    request('diagnostics:read')
      .then((answer) => {
        setDiagnostics(answer);
        setFailure(null);
      })
      .catch((error) => setFailure(sentenceOf(error)));
  }, []);
  useEffect(() => {
    askAgain();
    const timer = setInterval(askAgain, EVERY_MS);
    return () => clearInterval(timer);
  }, [askAgain]);
  return { diagnostics, failure, askAgain };
}
