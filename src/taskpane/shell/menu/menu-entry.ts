import type { ReactElement } from "react";

/** A line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactElement;
  /** A line is drawn between entries of different groups. */
  readonly group?: string;
  /** The language of the label, where it is not the pane's. */
  readonly lang?: string;
  readonly isDisabled?: boolean;
  /** For a line that is on or off. */
  readonly isOn?: boolean;
  /** `isOn`: what it becomes, for a line that is on or off. */
  readonly choose: (isOn: boolean) => void;
}
