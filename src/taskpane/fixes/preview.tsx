import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { cellAddress } from "../../table/address";
import type { Change } from "../../table/change";
import { applyChanges } from "../commands/fixes";
import { usePane } from "../state/context";
import { placeOf, type ChangeSet } from "./change-sets";
import { ChangeText } from "./change-text";
import { useHidden } from "./use-hidden";

/** So many changes are drawn at first, and more at each time that they are asked for. */
const PAGE = 100;

interface PreviewProps {
  readonly set: ChangeSet;
  readonly onClose: () => void;
  /** Where what is left out is kept; default: here, as long as the preview stands. */
  readonly kept?: KeptChoice;
}

/** What the user leaves out of a preview. */
interface Choice {
  readonly isLeft: (change: Change) => boolean;
  readonly toggle: (change: Change) => void;
}

/** The same, kept while the preview is not drawn. */
export interface KeptChoice extends Choice {
  /** The user has just asked for the preview. */
  readonly isNew: boolean;
  readonly onShown: () => void;
}

function useOwnChoice(): Choice {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (change: Change): void =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(placeOf(change))) after.add(placeOf(change));
      return after;
    });
  return { isLeft: (change) => left.has(placeOf(change)), toggle };
}

/**
 * What would change, old and new, before it happens; single changes can be left out. It stays, with those left out, until
 * the changes are made.
 */
export default function Preview({ set, onClose, kept }: PreviewProps) {
  const { label, changes } = set;
  const { session, texts } = usePane();
  const [drawn, setDrawn] = useState(PAGE);
  const own = useOwnChoice();
  const { isLeft, toggle } = kept ?? own;
  const box = useRef<HTMLDivElement>(null);
  const hidden = useHidden(changes);
  useEffect(() => {
    if (kept && !kept.isNew) return;
    kept?.onShown();
    box.current?.focus();
    // The whole preview may be higher than what shows of the tab; then what it can be made with matters most.
    box.current?.querySelector(".button-row")?.scrollIntoView({ block: "nearest" });
  }, [kept]);
  useEffect(() => {
    const { current } = box;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Office.js on the web leaves the pane at an Escape that it hears.
      event.stopPropagation();
      onClose();
    };
    current?.addEventListener("keydown", onKey);
    return () => current?.removeEventListener("keydown", onKey);
  }, [onClose]);
  const chosen = changes.filter((change) => !isLeft(change));
  const apply = async (): Promise<void> => {
    await applyChanges.perform(session, { ...set, changes: chosen, onDone: onClose });
  };
  return (
    <div
      ref={box}
      className="preview"
      role="group"
      aria-label={texts.t("fix.preview", { label })}
      tabIndex={-1}
    >
      <ul className="plain-list preview-list">
        {changes.slice(0, drawn).map((change, index) => (
          <li key={placeOf(change)} className="preview-change">
            {(changes.length > 1 || chosen.length === 0) && (
              <Checkbox
                checked={!isLeft(change)}
                aria-label={texts.t("fix.include", { cell: nameOf(change, texts.t("fix.row")) })}
                onChange={() => toggle(change)}
              />
            )}
            <ChangeText
              change={change}
              isFirstOfRow={change.row !== changes[index - 1]?.row}
              hidden={hidden}
              {...(set.split ? { split: set.split } : {})}
            />
          </li>
        ))}
      </ul>
      {changes.length > drawn && (
        <button type="button" className="text-button" onClick={() => setDrawn(drawn + PAGE)}>
          {texts.count("fix.more", changes.length - drawn)}
        </button>
      )}
      <div className="button-row">
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={chosen.length === 0}
          onClick={() => void apply()}
        >
          {chosen.length === 0 ? texts.t("fix.applyNone") : texts.count("fix.apply", chosen.length)}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.t("fix.cancel")}
        </Button>
      </div>
    </div>
  );
}

const nameOf = (change: Change, row: string): string =>
  change.kind === "cell" ? cellAddress(change.row, change.column) : `${row} ${change.row + 1}`;
