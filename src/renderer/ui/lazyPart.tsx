import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A part of the window whose code is loaded when it is first shown: what nobody looks at must not keep
 * the first chart waiting. It comes from the program's own folder, within a frame or two.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const Part = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  return function LazyPart(props: P) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
