import { writeSync } from "node:fs";
import { KNOWN_EXAMPLES } from "../catalog/known-examples";
import { loadStatutes } from "../law/texts/load-statutes";
import { runCheck } from "./run-check";

/** `npm run check -- FILE…`: the checks on .xlsx files, without Excel and without a browser. */
const colours = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;

void loadStatutes().then((statutes) => {
  const settings = { examples: KNOWN_EXAMPLES, ...(statutes ? { statutes } : {}) };
  const output = {
    out: (text: string) => write(1, text),
    err: (text: string) => write(2, text),
    colours,
  };
  process.exitCode = runCheck(process.argv.slice(2), output, settings);
});

/** Writes all of a text before the process may end; a reader that stopped listening is no error of ours. */
function write(to: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) {
    try {
      from += writeSync(to, bytes, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EAGAIN") return;
    }
  }
}
