import { readFileSync } from "node:fs";
import type { Outcome } from "../gateway";

/**
 * What scenario tests share. They run the gateway over Microsoft's own library with the workbench in the place of Excel;
 * the workbench itself is brought by the tests, because this room may not know it.
 */

/** The bytes of one of the project's test workbooks. */
export function testWorkbook(name: string): Uint8Array {
  return readFileSync(`tests/workbooks/${name}.xlsx`);
}

/** The value of an outcome that has to be good. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) {
    throw new Error(`${outcome.obstacle.code}: ${outcome.obstacle.detail}`);
  }
  return outcome.value;
}

/** What the library looks at while Node reads it. To be called before it is loaded; what is there already stays. */
export function prepareNode(): void {
  const nothing = (): void => undefined;
  const page = {
    addEventListener: nothing,
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    cookie: "",
  };
  for (const [name, value] of Object.entries({ navigator: { userAgent: "node" }, document: page })) {
    if (!(name in globalThis)) {
      Reflect.set(globalThis, name, value);
    }
  }
}

/** What this Excel says that it supports of ExcelApi, up to 1.`newest`. To be called after the library is loaded. */
export function excelSupports(newest: number): void {
  const factory: unknown = Reflect.get(Reflect.get(globalThis, "OSF") as object, "_OfficeAppFactory");
  const isSetSupported = (_: string, version: string): boolean => Number(version.split(".")[1]) <= newest;
  Reflect.set(factory as object, "getContext", () => ({ requirements: { isSetSupported } }));
}
