import { useEffect, useRef } from 'react';
import { LibraryFeed } from './LibraryFeed.ts';
import { useAnalysisOptions, useDeviceRecords } from './useAnalysisOptions.ts';

/** Runs the library feed for as long as the window lives. */
export function useLibraryFeed(): void {
  const options = useAnalysisOptions();
  const records = useDeviceRecords();
  const feed = useRef<LibraryFeed | null>(null);
  feed.current ??= new LibraryFeed();
  const current = feed.current;

  useEffect(() => current.listen(), [current]);
  useEffect(() => current.ask(options), [current, options]);
  useEffect(() => current.overlay(records), [current, records]);
}
