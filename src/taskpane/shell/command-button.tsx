import { Button, type ButtonProps } from "@fluentui/react-components";
import { useId } from "react";
import type { TextKey, TextParams } from "../../i18n/texts";
import type { PaneCommand } from "../commands/command";
import { usePane, usePaneState } from "../state/context";
import { Hint } from "./hint";
import { COMMAND_ICONS } from "./icons";

type Looks = Pick<
  ButtonProps,
  "appearance" | "size" | "className" | "aria-describedby" | "aria-keyshortcuts"
>;

interface CommandButtonProps<Input> extends Looks {
  readonly command: PaneCommand<Input>;
  readonly input: Input;
  /** Default: the command's. */
  readonly label?: TextKey;
  /** Parameters of the label. */
  readonly params?: TextParams;
  /** Only the picture; the label becomes a tooltip. */
  readonly iconOnly?: boolean;
  /** Only the label. */
  readonly plain?: boolean;
  /** What the label leaves unsaid, for readers; begins with the label. */
  readonly name?: string;
  /** Words that show at the button and describe it, where they are more than the label; goes with `iconOnly`. */
  readonly hint?: string;
}

/**
 * A button for a command: its label, its picture, when it can be pressed. It keeps the focus while it cannot, and a press
 * while the pane is busy counts.
 */
export function CommandButton<Input>(props: CommandButtonProps<Input>) {
  const {
    command,
    input,
    label: labelKey = command.label,
    params,
    iconOnly,
    plain,
    name,
    hint,
    ...looks
  } = props;
  const { session, texts } = usePane();
  const state = usePaneState();
  const Icon = COMMAND_ICONS[command.icon];
  const label = texts.t(labelKey, params);
  const described = useId();
  const isEnabled = command.enabled(state);
  const press = (): void => void command.perform(session, input);
  // It may have gone grey under the finger. What only has to wait for its turn comes after what is under way.
  const isWaiting = !isEnabled && command.enabled({ ...state, busy: false });
  const button = (
    <Button
      {...looks}
      {...(plain ? {} : { icon: <Icon /> })}
      {...(name === undefined && !iconOnly ? {} : { "aria-label": name ?? label })}
      {...(hint === undefined ? {} : { "aria-describedby": described })}
      disabledFocusable={!isEnabled}
      onClick={press}
      {...(isWaiting ? { onClickCapture: press } : {})}
    >
      {iconOnly ? undefined : label}
    </Button>
  );
  if (!iconOnly) return button;
  return (
    <>
      <Hint text={hint ?? name ?? label}>{button}</Hint>
      {hint !== undefined && (
        <span id={described} hidden>
          {hint}
        </span>
      )}
    </>
  );
}
