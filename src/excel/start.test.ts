import { startOffice } from "./start";

/** What Microsoft's library puts on the page, as far as starting goes. */
function page(office: unknown): void {
  Reflect.set(globalThis, "Office", office);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const requirements = (newest: number): object => ({
  isSetSupported: (set: string, version: string) =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= newest,
});

test("says that the library did not load, and from where it should have", async () => {
  expect(await startOffice()).toEqual({
    ok: false,
    reason: "library-missing",
    address: "appsforoffice.microsoft.com",
  });
});

test("does not wait for ever for an Office that is never ready", async () => {
  page({ onReady: () => new Promise(() => undefined) });
  expect(await startOffice(1)).toMatchObject({ ok: false, reason: "no-answer" });
});

test("tells another program, and no program at all, from Excel", async () => {
  page({ onReady: async () => ({ host: "Word", platform: "PC" }) });
  expect(await startOffice()).toMatchObject({ ok: false, reason: "not-excel" });
  page({ onReady: async () => ({ host: null, platform: null }) });
  expect(await startOffice()).toMatchObject({ ok: false, reason: "not-excel" });
});

test("refuses an Excel below the floor and takes one at it", async () => {
  const onReady = async (): Promise<object> => ({ host: "Excel", platform: "OfficeOnline" });
  page({ onReady, context: { requirements: requirements(8) } });
  expect(await startOffice()).toMatchObject({ ok: false, reason: "too-old" });
  page({ onReady, context: { requirements: requirements(9) } });
  expect(await startOffice()).toEqual({ ok: true, platform: "OfficeOnline" });
});
