import type { MarkStyles } from "../gateway-marks";

/**
 * Light fills that leave black text well readable, with a border of the same hue that stands out against fill and
 * sheet. The border's style tells severities apart without colour.
 */
export const MARK_STYLES: MarkStyles = {
  error: { fill: "#FDE7E9", border: "#A4262C", borderStyle: "Continuous" },
  warning: { fill: "#FFF4CE", border: "#8A5100", borderStyle: "Dash" },
  hint: { fill: "#E5F1FB", border: "#0F548C", borderStyle: "Dot" },
};
