import { buildWorkbook } from "../../package/testing/build-workbook";
import { openSession, textRows } from "../testing/open-session";
import { FileDesk } from "./file-desk";

const picked = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
const workbook = () => picked("ander.xlsx", buildWorkbook({ sheets: [{ name: "Ander" }] }));

function open() {
  const { session, host, sheet } = openSession({ sheets: [{ name: "Tabel", rows: textRows([["a"]]) }] });
  const desk = new FileDesk(session);
  const edit = () => host.userEdit(sheet.id, 0, 0, { value: "b" });
  return { session, desk, edit, name: () => session.store.get().opened?.fileName };
}

describe("opening a file", () => {
  it("puts it in the place of the open one", async () => {
    const { desk, name } = open();
    await desk.openFile(workbook());
    expect(name()).toBe("ander.xlsx");
    expect(desk.store.get()).toMatchObject({ loading: false, refused: null });
  });

  it("says why a file is refused, and keeps the open one", async () => {
    const { desk, name } = open();
    await desk.openFile(picked("tabel.csv", new TextEncoder().encode("a;b")));
    expect(desk.store.get().refused).toEqual({ name: "tabel.csv", refusal: "not-a-zip", kind: "text" });
    expect(name()).toBe("proef.xlsx");
    desk.closeRefusal();
    expect(desk.store.get().refused).toBeNull();
  });

  it("says when the browser cannot read it", async () => {
    const { desk } = open();
    const broken = Object.assign(picked("weg.xlsx", new Uint8Array()), {
      arrayBuffer: () => Promise.reject(new Error("gone")),
    });
    await desk.openFile(broken);
    expect(desk.store.get().refused).toEqual({ name: "weg.xlsx", refusal: "unreadable", kind: "other" });
  });

  it("asks first when there are changes that were not saved", async () => {
    const { desk, edit, name } = open();
    edit();
    await desk.openFile(workbook());
    expect(desk.store.get().waiting?.name).toBe("ander.xlsx");
    expect(name()).toBe("proef.xlsx");
    await desk.answer("cancel");
    expect(desk.store.get().waiting).toBeNull();
    expect(name()).toBe("proef.xlsx");
  });

  it("opens it after all when the changes may go", async () => {
    const { session, desk, edit, name } = open();
    edit();
    await desk.openFile(workbook());
    await desk.answer("discard");
    expect(name()).toBe("ander.xlsx");
    expect(session.store.get().unsaved).toBe(false);
  });
});
