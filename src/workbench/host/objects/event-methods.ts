import type { EventBook } from "../events/event-book";

type Methods<T> = Record<string, (target: T) => null>;

/** The methods with which Office.js starts and stops an event: `_RegisterXEvent`, `_UnregisterXEvent`, by their number. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  book: (target: T) => EventBook,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target) => {
      book(target).register(type, targetId(target));
      return null;
    };
    methods[`_Unregister${name}`] = (target) => {
      book(target).unregister(type, targetId(target));
      return null;
    };
  }
  return methods;
}
