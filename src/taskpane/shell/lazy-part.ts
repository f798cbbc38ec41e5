import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** A part that does not come is asked for again after these pauses, before the pane gives up. */
const PAUSES_MS = [300, 1_500] as const;

/**
 * A part of the pane that is loaded when it is first drawn. A request that fails once (a network that drops out, a server
 * that is being renewed) must not take the pane away, which is what a rejected `lazy` does
 * (react.dev/reference/react/lazy: the rejection goes to the nearest error boundary, and is not tried again).
 */
export function lazyPart<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => withRetries(load, PAUSES_MS));
}

/** What `load` gives, tried again after each pause when it fails; rejects with the last failure. */
export async function withRetries<T>(load: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}
