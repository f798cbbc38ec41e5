import { readFileSync } from "node:fs";
import { readFiles } from "./read-files";

const WORKBOOK = readFileSync("tests/workbooks/02-titelblok.xlsx");
const file = (name: string, content: Uint8Array | string): File =>
  new File([typeof content === "string" ? content : new Uint8Array(content)], name);
/** An OLE compound file with these entries in its directory: what Excel made before 2007, and what has a password. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, at) => bytes.set(Buffer.from(name, "utf16le"), 1_024 + at * 128));
  return bytes;
}

test("files with the same name from different folders get a number, in the list and at each agreement", async () => {
  const read = await readFiles([file("Regio.xlsx", WORKBOOK), file("Regio.xlsx", WORKBOOK)]);
  expect(read.map(({ name }) => name)).toEqual(["Regio.xlsx", "Regio.xlsx (2)"]);
  expect(read.flatMap(({ tables }) => tables.map((one) => one.file))).toEqual([
    "Regio.xlsx",
    "Regio.xlsx (2)",
  ]);
});

test("of each file that gives no table it is told what is wrong with it", async () => {
  const read = await readFiles([
    file("leeg.xlsx", ""),
    file("lijst.csv", "a;b;c"),
    file("afgebroken.xlsx", WORKBOOK.subarray(0, WORKBOOK.length / 2)),
    file("oud.xls", compoundFile("Root Entry", "Workbook")),
    file("geheim.xlsx", compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")),
  ]);
  expect(read.map(({ name, problem }) => [name, problem])).toEqual([
    ["leeg.xlsx", "empty"],
    ["lijst.csv", "notWorkbook"],
    ["afgebroken.xlsx", "damaged"],
    ["oud.xls", "olderKind"],
    ["geheim.xlsx", "password"],
  ]);
});
