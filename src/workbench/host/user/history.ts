import type { Area } from "../../package/area";
import { activationChanged, cellsChanged, rowsHiddenChanged, selectionChanged } from "../events/sheet-events";
import type { ChangeType, Told } from "../events/told";
import type { HostState } from "../state";
import type { Actor } from "../workbench-host";

/** Steps that can be undone; Excel keeps 100 ("Excel specifications and limits"). */
const MOST_STEPS = 100;

/** One action of the person: how the workbook was on its other side, and what it told. */
interface Step {
  /** Puts the workbook back: to before the action when it is done, to after it when it is undone. */
  readonly back: () => void;
  readonly told: readonly Told[];
}

/** An action under way. */
interface Begun {
  /** It was carried out: it can be undone from now on. */
  keep(): void;
  /** It was refused: what it did already is taken back. */
  giveUp(): void;
  end(): void;
}

/**
 * What the person at this workbench did, to be taken back and done again. What an add-in writes cannot be undone and ends the
 * list, as in Excels without undo for add-ins (OfficeDev/office-js#3788: "most of the set operation of Excel API will disable
 * undo/redo, it's a by-design behavior"; newer ones put it in the list). A colleague's change ends it as well, which is
 * simpler than Excel: there only one's own changes are taken back.
 */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly state: HostState) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Begins an action: from here on is gathered what it tells. */
  begin(by: Actor): Begun {
    const { state } = this;
    const [actor, before] = [state.actor, state.contentRevision];
    const changed = (): boolean => state.contentRevision !== before;
    const back = state.workbook.checkpoint();
    const told: Told[] = [];
    state.actor = by;
    state.telling = told;
    return {
      keep: () => {
        if (!changed()) return;
        this.undone = [];
        this.done = by === "user" ? [...this.done, { back, told }].slice(-MOST_STEPS) : [];
        state.changed("history", null);
      },
      giveUp: () => {
        if (changed()) back();
      },
      end: () => {
        state.telling = null;
        state.actor = actor;
      },
    };
  }

  /** Someone else changed the workbook: nothing of before can be undone. */
  clear(): void {
    if (!this.canUndo && !this.canRedo) return;
    this.done = [];
    this.undone = [];
    this.state.changed("history", null);
  }

  undo(): void {
    const step = this.state.editing ? undefined : this.done.pop();
    if (step) this.undone.push(this.goBack(step, [...step.told].reverse().map(opposite)));
  }

  redo(): void {
    const step = this.state.editing ? undefined : this.undone.pop();
    if (step) this.done.push(this.goBack(step, step.told));
  }

  /** Puts the workbook back, tells of it, and gives the step with the way to where it was. */
  private goBack(step: Step, tell: readonly Told[]): Step {
    const { state } = this;
    const [first] = tell;
    // In front before and after: which sheet that is, is kept in the file.
    if (first) showSheet(state, first.sheetId);
    const back = state.workbook.checkpoint();
    step.back();
    for (const one of tell) repeat(state, one);
    if (first) {
      showSheet(state, first.sheetId);
      const area = blockOf(tell);
      state.selection = { sheetId: first.sheetId, area };
      selectionChanged(state, first.sheetId, area);
    }
    state.changed("history", null);
    return { back, told: step.told };
  }
}

function showSheet(state: HostState, sheetId: string): void {
  const before = state.workbook.activeSheetId;
  if (before === sheetId) return;
  state.bringInFront(sheetId);
  activationChanged(state, before, sheetId);
}

const OPPOSITE: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};

function opposite(told: Told): Told {
  return told.kind === "rows"
    ? { ...told, hidden: !told.hidden }
    : { ...told, change: OPPOSITE[told.change] };
}

// Assumption (Excel): undoing raises the events of what it does: undoing an inserted row tells that a row was deleted.
function repeat(state: HostState, told: Told): void {
  const { sheetId, area } = told;
  if (told.kind === "rows") {
    rowsHiddenChanged(state, sheetId, area.top, area.bottom, told.hidden);
    return;
  }
  const count = area.bottom - area.top + 1;
  if (told.change === "RowInserted") state.moveKept(sheetId, area.top, count, area);
  if (told.change === "RowDeleted") state.moveKept(sheetId, area.top, -count, area);
  cellsChanged(state, sheetId, area, told.change);
}

// Assumption (Excel): what was undone or done again is selected afterwards.
/** The block around everything that is told. */
function blockOf(tell: readonly Told[]): Area {
  return tell.reduce<Area>(
    (block, { area }) => ({
      top: Math.min(block.top, area.top),
      left: Math.min(block.left, area.left),
      bottom: Math.max(block.bottom, area.bottom),
      right: Math.max(block.right, area.right),
    }),
    tell[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 },
  );
}
