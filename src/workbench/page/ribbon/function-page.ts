import type { Connection, connectPane } from "../../host/browser/connect-pane";
import type { SharedHost } from "../pane/shared-host";

/**
 * The page with the add-in's ribbon functions, loaded out of sight when the first of them is asked for, as Excel does
 * for an add-in without a shared runtime.
 */
export class FunctionPage {
  private loaded: { readonly iframe: HTMLIFrameElement; readonly connection: Connection } | null = null;

  constructor(
    private readonly connect: typeof connectPane,
    private readonly shared: SharedHost,
    private readonly url: string,
    private readonly locale: string,
  ) {}

  /** Runs a function by the name that the manifest gives it. */
  run(functionName: string): void {
    this.loaded ??= this.load();
    this.loaded.connection.invokeCommand(functionName);
  }

  private load() {
    const iframe = document.createElement("iframe");
    iframe.hidden = true;
    iframe.title = "";
    const connection = this.connect({
      iframe,
      host: this.shared.forPage(),
      paneUrl: this.url,
      origin: location.origin,
      instanceId: crypto.randomUUID(),
      clientMode: this.shared.host.viewOnly ? 0 : 1,
      language: this.locale,
    });
    if (!iframe.isConnected) document.body.append(iframe);
    return { iframe, connection };
  }

  dispose(): void {
    this.loaded?.connection.dispose();
    this.loaded?.iframe.remove();
    this.loaded = null;
  }
}
