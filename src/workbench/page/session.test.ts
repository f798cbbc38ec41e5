import { buildWorkbook } from "../package/testing/build-workbook";
import { openSession, textRows } from "./testing/open-session";

const twoSheets = { sheets: [{ name: "Een", rows: textRows([["a"]]) }, { name: "Twee" }] };

describe("a session", () => {
  it("knows whether the workbook was changed since it was opened or saved", () => {
    const { session, host, sheet } = openSession(twoSheets);
    const unsaved = () => session.store.get().unsaved;
    expect(unsaved()).toBe(false);
    host.userEdit(sheet.id, 0, 0, { value: "b" });
    expect(unsaved()).toBe(true);
    expect(session.save()?.length).toBeGreaterThan(0);
    expect(unsaved()).toBe(false);
  });

  it("does not ask to save because another sheet was looked at", () => {
    const { session, host, controller, sheet } = openSession(twoSheets);
    controller.activate(host.workbook.sheets[1]?.id ?? "");
    expect(session.store.get().unsaved).toBe(false);
    controller.activate(sheet.id);
    host.userEdit(sheet.id, 0, 0, { value: "b" });
    controller.activate(host.workbook.sheets[1]?.id ?? "");
    expect(session.store.get().unsaved).toBe(true);
  });

  it("has something to save when the add-in keeps a setting in the workbook", () => {
    const { session, host } = openSession(twoSheets);
    expect(host.saveSettings(new Map([["opent", "true"]]))).toBe(true);
    expect(session.store.get().unsaved).toBe(true);
    session.save();
    expect(session.store.get().unsaved).toBe(false);
    session.setViewOnly(true);
    expect(session.store.get().opened?.host.saveSettings(new Map())).toBe(false);
    expect(session.store.get().unsaved).toBe(false);
  });

  it("puts what is being typed into its cell before it saves", () => {
    const { session, controller, sheet } = openSession(twoSheets);
    session.finishWith(() => controller.commit(null));
    controller.startEdit("cell", "half getypt");
    expect(session.save()).not.toBeNull();
    expect(sheet.cell(0, 0).value).toBe("half getypt");
    expect(session.store.get().unsaved).toBe(false);
    session.finishWith(() => false);
    expect(session.save()).toBeNull();
  });

  it("has something to lose in the middle of a cell", () => {
    const { session, controller } = openSession(twoSheets);
    expect(session.hasUnsaved).toBe(false);
    controller.startEdit("cell", "half getypt");
    expect(session.hasUnsaved).toBe(true);
    controller.cancel();
    expect(session.hasUnsaved).toBe(false);
  });

  it("puts what is being typed into its cell before it opens the workbook for reading only", () => {
    const { session, controller, sheet } = openSession(twoSheets);
    session.finishWith(() => controller.commit(null));
    controller.startEdit("cell", "half getypt");
    session.setViewOnly(true);
    expect([sheet.cell(0, 0).value, session.store.get().opened?.host.viewOnly]).toEqual([
      "half getypt",
      true,
    ]);
  });

  it("keeps the open workbook when another file is refused", () => {
    const { session, host } = openSession(twoSheets);
    const result = session.open(new TextEncoder().encode("a;b;c"), "tabel.csv");
    expect(result).toMatchObject({ ok: false, problem: { code: "not-a-zip" } });
    expect(session.store.get().opened).toMatchObject({ host, fileName: "proef.xlsx" });
  });

  it("starts a new host for another file, and for reading only", () => {
    const { session, host } = openSession(twoSheets);
    session.setViewOnly(true);
    const reading = session.store.get().opened;
    expect(reading?.host).not.toBe(host);
    expect(reading?.host.viewOnly).toBe(true);
    expect(reading?.workbook).toBe(host.workbook);
    session.open(buildWorkbook(), "ander.xlsx");
    expect(session.store.get().opened).toMatchObject({ fileName: "ander.xlsx" });
    expect(session.store.get().opened?.serial).toBeGreaterThan(reading?.serial ?? 0);
  });

  it("keeps changes unsaved when the workbook is opened again for reading only", () => {
    const { session, host, sheet } = openSession(twoSheets);
    host.userEdit(sheet.id, 0, 0, { value: "b" });
    session.setViewOnly(true);
    expect(session.store.get().unsaved).toBe(true);
  });
});
