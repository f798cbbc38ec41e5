import type { Outcome } from "./gateway";
import { fail, obstacle } from "./obstacles";

type Method<Input extends unknown[], T> = (...input: Input) => Promise<Outcome<T>>;

/**
 * Methods of a part that is loaded when the first of them is called, once. Where it cannot be loaded, the answer is the
 * obstacle `connection`, and the next call tries again.
 *
 * @returns makes one method, by the part's own
 */
export function loadLater<Part>(
  load: () => Promise<Part>,
): <Input extends unknown[], T>(pick: (part: Part) => Method<Input, T>) => Method<Input, T> {
  let loading: Promise<Part> | null = null;
  return (pick) =>
    async (...input) => {
      let part: Part;
      try {
        part = await (loading ??= load());
      } catch (problem) {
        loading = null;
        return fail(obstacle("connection", `a part of the pane does not load: ${String(problem)}`));
      }
      return pick(part)(...input);
    };
}
