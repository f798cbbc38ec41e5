import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane, usePaneState } from "../state/context";
import { everythingShown } from "../state/findings";

const ID = "no-findings";

/** Why no finding is shown; where only the choice hides them, one step back to all of them. */
export function EmptyList({ isHidden }: { readonly isHidden: boolean }) {
  const { session, texts } = usePane();
  const { located } = usePaneState();
  const isWithoutRows = located.kind === "table" && located.table.agreements.length === 0;
  if (!isHidden && isWithoutRows)
    return (
      <p className="empty-note" id={ID} tabIndex={-1}>
        {texts.t("check.noAgreements")}
      </p>
    );
  if (!isHidden)
    return (
      <p className="all-good" id={ID} tabIndex={-1}>
        <CheckmarkCircleRegular aria-hidden />
        {texts.t("check.none")}
      </p>
    );
  return (
    <div className="all-hidden">
      <p>{texts.t("check.noneOfFilter")}</p>
      <Button id={ID} size="small" onClick={() => session.store.set(everythingShown())}>
        {texts.t("check.showAll")}
      </Button>
    </div>
  );
}

/**
 * Where the list goes with the focus in it (its last finding was mended or accepted), what stands in its place takes the
 * focus, and the other way round; else the keyboard would begin again at the top of the pane. Never while the user is in
 * the sheet.
 * @param isList the list stands there, not the sentence; null: neither does
 */
export function useFocusInPlaceOfList(isList: boolean | null): void {
  const before = useRef(isList);
  useEffect(() => {
    const was = before.current;
    before.current = isList;
    if (was === null || isList === null || was === isList) return;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    document.querySelector<HTMLElement>(isList ? ".finding-list" : `#${ID}`)?.focus({ preventScroll: true });
  }, [isList]);
}
