/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

/** What is written on the canvas, in that order; jsdom has no canvas of its own. */
const written: string[] = [];
const pen = new Proxy<Record<string, unknown>>(
  { fillText: (text: string) => written.push(text), measureText: () => ({ width: 10 }) },
  { get: (known, name) => known[String(name)] ?? (() => undefined), set: () => true },
);
const picture = new Blob(["picture"], { type: "image/png" });
Object.assign(picture, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(7)) });
HTMLCanvasElement.prototype.getContext = (() => pen) as never;
const toBlob = jest.fn((done: BlobCallback, type?: string) => done(type === "image/png" ? picture : null));
HTMLCanvasElement.prototype.toBlob = toBlob;
Object.assign(globalThis, {
  ClipboardItem: class {
    constructor(readonly data: Readonly<Record<string, Blob>>) {}
  },
});
Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });

async function copyWith(write: (items: readonly { data: Record<string, Blob> }[]) => Promise<void>) {
  written.length = 0;
  const pane = await openPane(oneTable());
  await pane.openTab("Overzicht");
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  await pane.user.click(await screen.findByRole("button", { name: "Kopieer als afbeelding" }));
  return pane;
}

test("the matrix goes to the clipboard as a picture with every name and number", async () => {
  const write = jest.fn(() => Promise.resolve());
  const { notice } = await copyWith(write);
  await waitFor(() => expect(write).toHaveBeenCalledTimes(1));
  expect(write).toHaveBeenCalledWith([expect.objectContaining({ data: { "image/png": picture } })]);
  for (const text of ["Omgevingsvisie", "Gemeente", "Rijk", "2"]) expect(written).toContain(text);
  await waitFor(() => expect(notice()).toMatch(/gekopieerd/i));
});

test("where the browser forbids the clipboard the picture is saved as a file", async () => {
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { notice } = await copyWith(() => Promise.reject(new Error("denied")));
  await waitFor(() => expect(clicked).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(notice()).toContain("‘Overzicht van Tabel.png’"));
});

test("a picture that cannot be made is told of, and nothing is copied", async () => {
  toBlob.mockImplementationOnce((done) => done(null));
  const write = jest.fn(() => Promise.resolve());
  const { session } = await copyWith(write);
  await waitFor(() => expect(session.store.get().notice).toMatchObject({ key: "overview.noPicture" }));
  expect(write).not.toHaveBeenCalled();
});
