import { useCallback, useEffect, useState } from "react";
import type { FaultKind, WorkbenchHost } from "../../host/workbench-host";

/** The fault that stays on, kept equal to the host's; another workbook starts without one. */
export function useFault(host: WorkbenchHost | null): [FaultKind | null, (fault: FaultKind | null) => void] {
  const [fault, setFault] = useState<FaultKind | null>(null);
  useEffect(() => setFault(host?.faults.always ?? null), [host]);
  const change = useCallback(
    (wanted: FaultKind | null) => {
      if (host) host.faults.always = wanted;
      setFault(wanted);
    },
    [host],
  );
  return [fault, change];
}
