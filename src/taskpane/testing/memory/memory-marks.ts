import type { Gateway } from "../../../excel/gateway";
import type { MarkPicture } from "../../../excel/gateway-marks";
import type { Finding } from "../../../rules/finding";
import type { MemoryBook } from "./memory-book";

/** The marks of findings, as on a workbook with one sheet. */
export class MemoryMarks {
  private readonly pictures = new Map<MarkPicture, readonly Finding[]>();

  constructor(private readonly book: MemoryBook) {}

  highlight: Gateway["highlight"] = (_id, findings, choice) =>
    this.book.answer("highlight", () => {
      this.book.marks = findings.filter(({ rule, severity }) =>
        choice === "errors" ? severity === "error" : choice === "all" || rule.startsWith("partners/"),
      );
      return { cells: this.book.marks.length, formats: this.book.marks.length };
    });

  clearHighlight: Gateway["clearHighlight"] = (_id, watch) =>
    this.book.answer(
      "clearHighlight",
      () => {
        const formats = this.book.marks.length;
        this.book.marks = [];
        return { cells: 0, formats };
      },
      watch,
    );

  readMarks: Gateway["readMarks"] = (id) =>
    this.book.answer("readMarks", () => {
      if (this.book.marks.length === 0) return null;
      const picture: MarkPicture = { marks: [], basis: this.book.sheet(id).snapshot() };
      this.pictures.set(picture, this.book.marks);
      return picture;
    });

  putMarks: Gateway["putMarks"] = (_id, picture, watch) =>
    this.book.answer(
      "putMarks",
      () => {
        this.book.marks = this.pictures.get(picture) ?? [];
        return { cells: this.book.marks.length, formats: this.book.marks.length, lost: 0 };
      },
      watch,
    );

  markedSheets: Gateway["markedSheets"] = () => this.book.answer("markedSheets", () => []);

  countMarks: Gateway["countMarks"] = () => this.book.answer("countMarks", () => this.book.marks.length);
}
