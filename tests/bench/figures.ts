import type { Measured } from "./measure";

/** One line of the report. */
interface Figure {
  readonly name: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean | null;
}

const figures: Figure[] = [];

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;

/** Puts a figure in the report; with a limit it is met or missed. */
export function add(name: string, value: number, show: (value: number) => string, limit?: number): void {
  figures.push({
    name,
    measured: show(value),
    target: limit === undefined ? "" : `≤ ${show(limit)}`,
    met: limit === undefined ? null : value <= limit,
  });
}

/** A median and a 95th percentile, each with its limit if it has one. */
export function addBoth(name: string, { median, p95 }: Measured, limit?: number, limit95?: number): void {
  add(name, median, ms, limit);
  add("  95th percentile", p95, ms, limit95);
}

/** The report; its figures as they were put in. */
export function report(): string {
  return figures
    .map(
      ({ name, measured, target, met }) =>
        `${name.padEnd(58)} ${measured.padStart(10)}   ${target.padEnd(12)} ${met === null ? "" : met ? "ok" : "MISSED"}\n`,
    )
    .join("");
}

export const allMet = (): boolean => figures.every(({ met }) => met !== false);
