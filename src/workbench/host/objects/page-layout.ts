import type { PageSetup } from "../../package/print/page-setup";
import type { Area } from "../../package/area";
import { formatAbsoluteArea, quoteSheetName } from "../../package/references";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineClass } from "../protocol/host-object";
import { readAddress } from "./addresses";
import { RANGE_TARGETS } from "./range-targets";
import type { SheetTarget } from "./target";

/** Numbers of papers in the file by their Office.js names, those that a Dutch office has. */
const PAPERS: readonly (readonly [string, number])[] = [
  ["Letter", 1],
  ["A3", 8],
  ["A4", 9],
];

function change({ state, sheet }: SheetTarget, patch: Partial<PageSetup>): void {
  state.requireWritable(sheet, null);
  sheet.setPageSetup(patch);
  state.changed("structure", sheet.id);
}

const PRINT_AREA = "_xlnm.Print_Area";

/** What of the sheet is printed; none: all of it. */
function printAreas({ state, sheet }: SheetTarget): readonly Area[] {
  const name = state.workbook.names.find(
    ({ name: own, sheetId }) => `_xlnm.${own}` === PRINT_AREA && sheetId === sheet.id,
  );
  return name ? name.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map(readAddress) : [];
}

function readPages(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "number" || value < 0) throw invalidArgument("zoom");
  return value;
}

function setZoom(target: SheetTarget, value: unknown): void {
  const zoom = typeof value === "object" && value !== null ? value : {};
  if ("scale" in zoom) throw new HostError("UnsupportedOperation", "The workbench fits to pages only.");
  change(target, {
    // Assumption (Excel): pages that `zoom` does not name are left open.
    fitToWidth: readPages("horizontalFitToPages" in zoom ? zoom.horizontalFitToPages : null),
    fitToHeight: readPages("verticalFitToPages" in zoom ? zoom.verticalFitToPages : null),
  });
}

/** Footers of all pages; headers are not played. */
const footer = defineClass<SheetTarget>("HeaderFooter", {
  get: { CenterFooter: ({ sheet }) => sheet.pageSetup.footer.replace(/^&C/, "") },
  set: { CenterFooter: (target, value) => change(target, { footer: `&C${String(value)}` }) },
});

const headersFooters = defineClass<SheetTarget>("HeaderFooterGroup", {
  nav: { DefaultForAllPages: footer },
});

/** How a sheet is printed. */
export const pageLayout = defineClass<SheetTarget>("PageLayout", {
  get: {
    Orientation: ({ sheet }) => (sheet.pageSetup.landscape ? "Landscape" : "Portrait"),
    PaperSize: ({ sheet }) => PAPERS.find(([, number]) => number === sheet.pageSetup.paperSize)?.[0] ?? null,
    PrintGridlines: ({ sheet }) => sheet.pageSetup.gridlines,
    Zoom: ({ sheet: { pageSetup } }) => ({
      horizontalFitToPages: pageSetup.fitToWidth || null,
      verticalFitToPages: pageSetup.fitToHeight || null,
      scale: null,
    }),
  },
  set: {
    Orientation: (target, value) => change(target, { landscape: value === "Landscape" }),
    PaperSize: (target, value) => {
      const paper = PAPERS.find(([name]) => name === value);
      if (!paper) throw invalidArgument(`paper ${String(value)}`);
      change(target, { paperSize: paper[1] });
    },
    PrintGridlines: (target, value) => change(target, { gridlines: value === true }),
    Zoom: setZoom,
  },
  nav: { HeadersFooters: headersFooters },
  methods: {
    GetPrintArea: (target) => {
      const areas = printAreas(target);
      if (areas.length === 0) throw itemNotFound("print area");
      return target.state.objects.rangeAreas(target.sheet, areas);
    },
    GetPrintAreaOrNullObject: (target) => {
      const areas = printAreas(target);
      return areas.length === 0 ? null : target.state.objects.rangeAreas(target.sheet, areas);
    },
    SetPrintArea: ({ state, sheet }, [area]) => {
      state.requireWritable(sheet, null);
      const range = typeof area === "object" && area !== null ? RANGE_TARGETS.get(area) : undefined;
      const given = range?.area ?? readAddress(area);
      state.workbook.setName({
        name: PRINT_AREA,
        formula: quoteSheetName(sheet.name) + formatAbsoluteArea(given),
        sheetId: sheet.id,
        visible: true,
      });
      state.changed("structure", sheet.id);
      return null;
    },
    SetPrintTitleRows: ({ state, sheet }, [rows]) => {
      state.requireWritable(sheet, null);
      const ends = /^\$?(\d+):\$?(\d+)$/.exec(String(rows));
      if (!ends?.[1] || !ends[2]) throw invalidArgument("rows");
      state.workbook.setName({
        name: "_xlnm.Print_Titles",
        formula: `${quoteSheetName(sheet.name)}$${ends[1]}:$${ends[2]}`,
        sheetId: sheet.id,
        visible: true,
      });
      return null;
    },
  },
});
