import type { HostEventEntry } from "../../host/workbench-host";
import { openSession, textRows } from "../testing/open-session";
import { SharedHost } from "./shared-host";

const entry: HostEventEntry = { messageCategory: 65536, messageType: 1, targetId: "x", message: "{}" };

function open() {
  const { host, sheet } = openSession({ sheets: [{ name: "Tabel", rows: textRows([["a"]]) }] });
  return { host, sheet, shared: new SharedHost(host) };
}

describe("a host for several pages", () => {
  it("gives every page the events, until the page goes", () => {
    const { host, shared } = open();
    const [pane, functions] = [shared.forPage(() => undefined), shared.forPage(() => undefined)];
    const heard: string[] = [];
    pane.onEvent = () => heard.push("pane");
    functions.onEvent = () => heard.push("functions");
    host.onEvent?.([entry]);
    expect(heard).toEqual(["pane", "functions"]);
    functions.onEvent = null;
    host.onEvent?.([entry]);
    expect(heard).toEqual(["pane", "functions", "pane"]);
  });

  it("is the same host for everything else", () => {
    const { host, sheet, shared } = open();
    const page = shared.forPage(() => undefined);
    expect(page.userEdit(sheet.id, 0, 0, { value: "b" })).toEqual({ ok: true });
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBe("b");
    page.select(sheet.id, { top: 2, left: 2, bottom: 2, right: 2 });
    expect(page.selection).toEqual(host.selection);
    page.faults.always = "time-out";
    expect(host.faults.always).toBe("time-out");
  });

  it("tells of a page's first request, and of no other page's", async () => {
    const { shared } = open();
    const asked: string[] = [];
    const pane = shared.forPage(() => asked.push("pane"));
    shared.forPage(() => asked.push("functions"));
    pane.process({ Actions: [], ObjectPaths: {} }, 0);
    pane.process({ Actions: [], ObjectPaths: {} }, 0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(["pane"]);
  });
});
