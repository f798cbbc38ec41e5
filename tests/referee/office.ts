import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROGRAMS = ["soffice", "libreoffice"];

/** The LibreOffice of this machine; null where there is none. */
const libreOffice: string | null =
  PROGRAMS.find((program) => spawnSync(program, ["--version"]).status === 0) ?? null;

/**
 * Lets LibreOffice open each workbook, calculate it and save it as .xlsx again. A workbook that it does not open is not
 * in the answer.
 * @param workbooks bytes by file name
 */
export function throughLibreOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  if (libreOffice === null) return new Map();
  const folder = mkdtempSync(path.join(tmpdir(), "referee-"));
  const [input, output] = [path.join(folder, "in"), path.join(folder, "out")];
  mkdirSync(input);
  const files = [...workbooks].map(([name, bytes]) => {
    const file = path.join(input, name);
    writeFileSync(file, bytes);
    return file;
  });
  // A profile of its own: a LibreOffice that is open on this machine would refuse to work along.
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  spawnSync(libreOffice, [profile, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files], {
    timeout: 240_000,
  });
  const saved = new Map<string, Uint8Array>();
  for (const name of workbooks.keys()) {
    try {
      saved.set(name, new Uint8Array(readFileSync(path.join(output, name))));
    } catch {
      // Not opened by LibreOffice: the test says which ones must be.
    }
  }
  return saved;
}

/** Tests that LibreOffice judges. Where it is not installed they are skipped, and the reason is printed. */
export function referee(title: string, tests: () => void): void {
  if (libreOffice === null) {
    process.stderr.write(`LibreOffice is not installed here, so it was not asked: ${title}\n`);
    describe.skip(title, tests);
  } else describe(title, tests);
}
