import {
  ArrowClockwiseRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  DocumentTableRegular,
  EraserRegular,
  FilterDismissRegular,
  FilterRegular,
  HighlightRegular,
  LocationRegular,
  TableAddRegular,
  TableRegular,
  TextBulletListSquareWarningRegular,
  WrenchRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { CommandIcon } from "../commands/command";

/** What each command looks like. */
export const COMMAND_ICONS: Readonly<Record<CommandIcon, FluentIcon>> = {
  recheck: ArrowClockwiseRegular,
  jump: LocationRegular,
  previous: ChevronUpRegular,
  next: ChevronDownRegular,
  mark: HighlightRegular,
  markAll: TextBulletListSquareWarningRegular,
  clearMarks: EraserRegular,
  filter: FilterRegular,
  showAll: FilterDismissRegular,
  insert: TableAddRegular,
  undo: ArrowUndoRegular,
  redo: ArrowRedoRegular,
  fix: WrenchRegular,
  sheet: TableRegular,
  examples: DocumentTableRegular,
};
