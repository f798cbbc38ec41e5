import type { Session } from "../session";
import { Store } from "../store";
import { examplePath, type Example, loadExamples, requestedFile } from "./examples";
import { fileKind, type FileKind } from "./file-kind";
import type { Refusal } from "./refusal";

/** A file on its way in: its name, and how to get its bytes. */
interface Arrival {
  readonly name: string;
  bytes(): Promise<Uint8Array | Refusal>;
}

export interface DeskState {
  readonly examples: readonly Example[];
  readonly loading: boolean;
  /** A file that was refused, until its dialog is closed. */
  readonly refused: {
    readonly name: string;
    readonly refusal: Refusal;
    /** What the file is when it is no workbook. */
    readonly kind: FileKind;
  } | null;
  /** A file that waits for an answer about unsaved changes. */
  readonly waiting: Arrival | null;
}

/** Opens and saves files for the page: asks about unsaved changes first, and keeps refusals to show. */
export class FileDesk {
  readonly store = new Store<DeskState>({ examples: [], loading: true, refused: null, waiting: null });

  private turns = 0;

  constructor(private readonly session: Session) {}

  /** Loads the list of examples and opens what the address asks for, else the first example. */
  async start(search: string): Promise<void> {
    const examples = await loadExamples();
    this.store.set({ examples });
    const first = examples[0];
    const asked = requestedFile(search) ?? (first && { path: examplePath(first), name: first.file });
    // Whoever opened a file of their own in the meantime keeps it.
    if (asked && !this.session.store.get().opened) await this.take(fetched(asked.path, asked.name), true);
    this.store.set({ loading: false });
  }

  openFile(file: File): Promise<void> {
    return this.ask({ name: file.name, bytes: () => readFile(file) });
  }

  openExample(example: Example): Promise<void> {
    return this.ask(fetched(examplePath(example), example.file));
  }

  private async ask(arrival: Arrival): Promise<void> {
    if (!this.session.finishEntry()) return;
    if (this.session.store.get().unsaved) this.store.set({ waiting: arrival });
    else await this.take(arrival);
  }

  /** The answer about unsaved changes. */
  async answer(choice: "save" | "discard" | "cancel"): Promise<void> {
    const { waiting } = this.store.get();
    this.store.set({ waiting: null });
    if (!waiting || choice === "cancel") return;
    if (choice === "save") this.download();
    await this.take(waiting);
  }

  /** Opens a file; the last one that was asked for wins over one that is still on its way. */
  private async take(arrival: Arrival, onlyFirst = false): Promise<void> {
    const turn = ++this.turns;
    this.store.set({ loading: true });
    const bytes = await arrival.bytes();
    // A large file keeps the page busy: let "opening" be painted first.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn !== this.turns || (onlyFirst && this.session.store.get().opened)) return;
    const refusal = typeof bytes === "string" ? bytes : this.openBytes(bytes, arrival.name);
    const kind = typeof bytes === "string" ? "other" : fileKind(bytes);
    this.store.set({ loading: false, ...(refusal && { refused: { name: arrival.name, refusal, kind } }) });
  }

  private openBytes(bytes: Uint8Array, name: string): Refusal | null {
    const result = this.session.open(bytes, name);
    return result.ok ? null : result.problem.code;
  }

  closeRefusal(): void {
    this.store.set({ refused: null });
  }

  /** Downloads the workbook under its own name, always as .xlsx. */
  download(): void {
    const name = this.session.store.get().opened?.fileName ?? "";
    const bytes = this.session.save();
    if (!bytes) return;
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

async function readFile(file: File): Promise<Uint8Array | Refusal> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return "unreadable";
  }
}

function fetched(path: string, name: string): Arrival {
  return {
    name,
    bytes: async () => {
      try {
        const response = await fetch(new URL(path, document.baseURI));
        return response.ok ? new Uint8Array(await response.arrayBuffer()) : "missing";
      } catch {
        return "missing";
      }
    },
  };
}
