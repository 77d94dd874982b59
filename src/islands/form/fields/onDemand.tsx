import { lazy, Suspense, type ComponentType } from 'react';

/** A view that few forms need, loaded by the first field that shows it. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>) {
  const View = lazy(() => load().then((component) => ({ default: component })));
  return function OnDemand(props: P) {
    return (
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <View {...props} />
      </Suspense>
    );
  };
}
