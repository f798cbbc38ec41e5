import { useEffect, useState } from "react";
import { loadStatutes } from "../../law/texts/load-statutes";
import type { StatuteTexts } from "../../law/texts/statute-texts";

/** The statute texts on file; null while they are on their way, and when they cannot be loaded. */
export function useStatutes(): StatuteTexts | null {
  const [statutes, setStatutes] = useState<StatuteTexts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadStatutes().then((loaded) => {
      if (isCurrent) setStatutes(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return statutes;
}
