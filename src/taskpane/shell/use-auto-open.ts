import { useState } from "react";
import { opensWithWorkbook, setOpensWithWorkbook } from "../../excel/auto-open";
import { usePane } from "../state/context";

/** The choice to open the pane with this workbook; `opens` is null where Excel does not know it. */
export function useAutoOpen(): { readonly opens: boolean | null; readonly choose: (opens: boolean) => void } {
  const { session } = usePane();
  const [opens, setOpens] = useState(opensWithWorkbook);
  const choose = async (chosen: boolean): Promise<void> => {
    const isKept = await setOpensWithWorkbook(chosen);
    if (isKept) setOpens(chosen);
    session.notify(
      isKept
        ? { intent: "success", key: chosen ? "autoOpen.on" : "autoOpen.off" }
        : { intent: "warning", key: "autoOpen.refused" },
    );
  };
  return { opens, choose: (chosen) => void choose(chosen) };
}
