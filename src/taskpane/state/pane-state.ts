import type { PartnerId } from "../../partners/partner";
import type { FilterChoice } from "../../facets/choice";
import type { FacetResult } from "../../facets/facet-index";
import type { Obstacle, SheetRef, SheetState } from "../../excel/gateway";
import type { FilterStanding } from "../../excel/gateway-filter";
import { EMPTY_STATE, type AcceptedFinding, type WorkbookState } from "../../excel/store/state";
import type { PluralKey, TextKey, TextParams } from "../../i18n/texts";
import type { Finding, Severity } from "../../rules/finding";
import type { AgreementTable, NoTable } from "../../table/agreement-table";
import type { SheetSnapshot } from "../../table/snapshot";
import type { CoreInstrument } from "../../table/instrument";
import type { Accepted } from "../accept/acceptance";
import type { Marked } from "./marks-key";
import type { OpenedScreen } from "./opened-screen";

export const TABS = ["check", "filters", "examples", "overview"] as const;
export type TabId = (typeof TABS)[number];

/** How the findings are arranged. */
export const GROUPINGS = ["row", "rule", "column"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is known of the sheet in front. */
export type Located =
  | { readonly kind: "none" }
  | {
      readonly kind: "table";
      readonly table: AgreementTable;
      /** Without those that were accepted. */
      readonly findings: readonly Finding[];
      readonly accepted: readonly Accepted[];
      /** What was accepted on this sheet and fits no finding any more. */
      readonly stale: readonly AcceptedFinding[];
      /** What was accepted on this sheet of checks that do not run. */
      readonly off: readonly AcceptedFinding[];
    }
  | { readonly kind: "no-table"; readonly problem: NoTable; readonly others: OtherSheets | null };

/** The visible sheets besides the one in front, looked through for a table. */
export interface OtherSheets {
  readonly withTable: readonly SheetRef[];
  readonly looked: number;
}

export type Message = (
  | { readonly key: TextKey; readonly params?: TextParams }
  /** For a message about a number of things. */
  | { readonly plural: PluralKey; readonly count: number; readonly params?: TextParams }
) & {
  /** The rule, by its id, whose title stands for {rule}. */
  readonly rule?: string;
  /** Further sentences. */
  readonly besides?: readonly Message[];
};

/** A message above the tabs: what was done, or the one sentence why it was not. */
export type Notice = Message & {
  readonly intent: "success" | "warning" | "error" | "info";
  /** The change that the message offers to undo. */
  readonly recoveryId?: string;
  /** The change that was taken back, which the message offers to make again. */
  readonly redoId?: string;
  /** Nothing was taken back or made again: the way that the message carries is there to try it another time. */
  readonly isRefusal?: true;
  readonly offer?: Offer;
  /** What the history says of the deed, in a list where it is to be told from others like it. */
  readonly inHistory?: Message;
  /** The choice that was put on the sheet, which the history tells it by. */
  readonly chosen?: Chosen;
  /** It is about the workbook, not the sheet in front. */
  readonly ofWorkbook?: true;
  /** The sheet that it is about all the same, by its name. */
  readonly onSheet?: string;
  /** The message with a way back that stood here before this question; it returns when the question is dismissed. */
  readonly former?: Notice;
  /** The deed that could not be taken back or made again, and cannot until the sheet is changed. */
  readonly blocked?: { readonly recoveryId: string } & Blocked;
  /** It is true as long as a filter of ours is on the sheet on screen, and goes with that. */
  readonly whileFiltered?: WhileFiltered;
  /** It is true as long as some filter is on the sheet on screen: it says that one of the user's own is. */
  readonly whileOwnFilter?: true;
  /** It is about something in this tab, and goes when another tab or a screen comes over it. */
  readonly inTab?: TabId;
  /** What the helpdesk needs to know of it; never shown. */
  readonly detail?: string;
};

/** What a message says of the rows that a filter of ours shows, and how it says that of others. */
export interface WhileFiltered {
  readonly visibleRows: number;
  readonly hidden: number;
  asOf(now: Pick<WhileFiltered, "visibleRows" | "hidden">): Notice;
}

/** A choice of agreements, with the values that the table had then. */
export interface Chosen {
  readonly choice: FilterChoice;
  readonly groups: FacetResult["groups"];
}

/** What is in the way of taking something back. */
export interface Blocked {
  /** The cell that somebody changed; null: the row is not found. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** The sheet as it was when that was seen; null: not known. */
  readonly sheet: SheetSnapshot | null;
}

/** Something that the pane changed, and whether it stands or was taken back. */
export interface Deed {
  readonly recoveryId: string;
  /** What was said of it. */
  readonly notice: Notice;
  /** The name of the sheet that it was done on; null: it is about the workbook. */
  readonly sheet: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isUndone: boolean;
  /** Why it could not be taken back, or made again, when that was tried last. */
  readonly blocked?: Blocked & { readonly why: Notice };
}

/**
 * A part of the table to look at: a core instrument, null for agreements whose core instrument is not known, or "rest" for
 * the header and rows without an agreement.
 */
export type InstrumentChoice = CoreInstrument | null | "rest";

/** What a message asks, or offers to do. */
export interface Offer {
  readonly label: TextKey;
  readonly params?: TextParams;
  /** The message asks something that the user has to answer first: its button takes the focus. */
  readonly isQuestion?: boolean;
  readonly take: () => Promise<void>;
}

/** A finding that was gone to, as a place, so that it is found again after the next check. */
export type Visit = Pick<Finding, "row" | "column"> & Partial<Pick<Finding, "rule" | "from">>;

export interface PaneState {
  /** What the add-in keeps in the workbook, as last read. */
  readonly workbook: WorkbookState;
  readonly sheet: SheetRef | null;
  readonly sheetState: SheetState | null;
  readonly located: Located;
  /** The tables on the other visible sheets; null: nobody looked for them yet. */
  readonly otherTables: readonly AgreementTable[] | null;
  /** Why the sheet cannot be read now; it is tried again. */
  readonly trouble: Obstacle | null;
  /** Reading or writing for longer than a moment. */
  readonly busy: boolean;
  /** How far that is, from 0 to 1 (null: not known), and whether it can be stopped; null while nothing takes long. */
  readonly progress: { readonly part: number | null; readonly isStoppable: boolean } | null;
  /** The reference works are in, so that what is found is all there is to find. */
  readonly isComplete: boolean;
  /** The sheet changed and was not read again yet. */
  readonly stale: boolean;
  readonly tab: TabId;
  /** The page that lies over the tabs, and what of it was asked for (a rule's id, say). */
  readonly screen: OpenedScreen | null;
  readonly notice: Notice | null;
  /** What the pane changed in the cells since it opened, the latest first. */
  readonly history: readonly Deed[];
  /** The sheet on screen is the one in front in Excel; not so while a sheet made about it is looked at. */
  readonly isInFront: boolean;
  /** The row that is selected in the sheet, from 0. */
  readonly selectedRow: number | null;
  /** Where the last jump from the pane went. */
  readonly visited: Visit | null;
  readonly severities: ReadonlySet<Severity>;
  /** The core instrument whose findings are shown; undefined: all. */
  readonly shownInstrument: InstrumentChoice | undefined;
  /** The rule whose findings are shown; undefined: all. */
  readonly shownRule: string | undefined;
  /** What the pane says of a finding, in its language. */
  readonly wording: (finding: Finding) => string;
  /** Words that a finding shown must have, in what is said of it, its row or its cell. */
  readonly search: string;
  readonly grouping: Grouping;
  /** What is marked in this sheet. */
  readonly marked: Marked | null;
  /** The agreements chosen in *Filters*, on the sheet or not yet. */
  readonly choice: FilterChoice;
  /** A filter of ours is on the sheet: one that Excel tells of, or rows that are hidden. */
  readonly filtered: "filter" | "rows" | null;
  /** Which rows the sheet hides, and the choice that is on, as looked at last; null: not looked at yet. */
  readonly standing: FilterStanding | null;
  /** The core instrument whose examples are shown; null: those of all. */
  readonly instrument: CoreInstrument | null;
  /** The user chose it, so that it does not follow the sheet. */
  readonly isInstrumentChosen: boolean;
  /** The sheet, by its id, that it was preset for. */
  readonly presetFor: string | null;
  /** The partner that the examples, when they open, are narrowed to. */
  readonly wantedPartner: PartnerId | null;
  /** How often the list of examples was asked for from elsewhere. */
  readonly examplesAsked: number;
  /** The list was asked for in the ribbon and takes the focus when it is drawn: the user comes from Excel to read it. */
  readonly examplesTakeFocus: boolean;
}

/** What belongs to one sheet and is forgotten when another one comes in front. */
export const FIRST_ON_SHEET = {
  sheetState: null,
  located: { kind: "none" },
  otherTables: null,
  trouble: null,
  stale: false,
  isInFront: true,
  selectedRow: null,
  visited: null,
  shownInstrument: undefined,
  shownRule: undefined,
  marked: null,
  choice: { text: "", groups: {} },
  filtered: null,
  standing: null,
} as const satisfies Partial<PaneState>;

export const FIRST_STATE: PaneState = {
  ...FIRST_ON_SHEET,
  workbook: EMPTY_STATE,
  sheet: null,
  busy: false,
  isComplete: false,
  progress: null,
  tab: "check",
  screen: null,
  notice: null,
  history: [],
  wording: () => "",
  search: "",
  grouping: "row",
  severities: new Set<Severity>(["error", "warning", "hint"]),
  instrument: "omgevingsvisie",
  isInstrumentChosen: false,
  presetFor: null,
  wantedPartner: null,
  examplesAsked: 0,
  examplesTakeFocus: false,
};

/** What of a sheet's protection or filter is in the way, where that is known. */
const MORE_EXACTLY: Readonly<Record<string, TextKey>> = {
  "protected rows": "obstacle.protectedRows",
  "protected hidden-by-hand": "obstacle.protectedByHand",
  "filter-on unread": "obstacle.unreadFilter",
};

/** The sentence for an obstacle. */
export function obstacleNotice(obstacle: Obstacle): Notice {
  const recoveryId = obstacle.params["recoveryId"];
  // Where Excel did not even let a half write be taken back, "nothing was changed" would not be true.
  const key: TextKey =
    typeof recoveryId === "string"
      ? "obstacle.half"
      : "kept" in obstacle.params
        ? "obstacle.halfKept"
        : (MORE_EXACTLY[`${obstacle.code} ${obstacle.params["what"]}`] ?? `obstacle.${obstacle.code}`);
  return {
    intent: obstacle.code === "unknown" || obstacle.code === "connection" ? "error" : "warning",
    key,
    params: obstacle.params,
    detail: `${obstacle.code}: ${obstacle.detail}`,
    ...(typeof recoveryId === "string" ? { recoveryId } : {}),
  };
}

/** Sentences that say that nothing was changed; where Excel was only read, that is beside the point. */
const OF_READING: Readonly<Partial<Record<Obstacle["code"], TextKey>>> = {
  "changed-meanwhile": "obstacle.reading",
  "too-large": "obstacle.readingTooLarge",
  cancelled: "obstacle.readingStopped",
  unknown: "obstacle.reading",
};

/** The sentence for an obstacle to reading, or to going to a place. */
export function readingNotice(obstacle: Obstacle): Notice {
  const notice = obstacleNotice(obstacle);
  const key = OF_READING[obstacle.code];
  return key ? { ...notice, key } : notice;
}
