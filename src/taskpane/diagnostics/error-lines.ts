/** Lines of a stack that tell where it went wrong; the rest tells how the browser got there. */
const STACK_LINES = 6;

/** An error's kind and its places in the code. Not its message, which can quote what a cell holds. */
export function errorLines(error: Error): string[] {
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...places.slice(0, STACK_LINES)];
}
