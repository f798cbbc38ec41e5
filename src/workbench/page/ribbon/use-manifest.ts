import { useEffect, useState } from "react";
import { type AddInManifest, parseManifest } from "./manifest";

/** The manifest that lies beside the page; "failed" when there is none or it cannot be read, null while loading. */
export function useManifest(language: string): AddInManifest | "failed" | null {
  const [manifest, setManifest] = useState<AddInManifest | "failed" | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    loadManifest(language, stop.signal).then(
      (loaded) => setManifest(loaded ?? "failed"),
      () => {
        if (!stop.signal.aborted) setManifest("failed");
      },
    );
    return () => stop.abort();
  }, [language]);
  return manifest;
}

async function loadManifest(language: string, signal: AbortSignal): Promise<AddInManifest | null> {
  const response = await fetch(new URL("manifest.xml", document.baseURI), { signal });
  return response.ok ? parseManifest(await response.text(), language, location.origin) : null;
}
