import type { WorkbenchHost } from "../../host/workbench-host";
import type { ConnectPane, PaneConnection } from "../pane/pane-connection";

/**
 * The page with the add-in's ribbon functions, loaded out of sight when the first of them is asked for, as Excel does
 * for an add-in without a shared runtime.
 */
export class FunctionPage {
  private loaded: { readonly iframe: HTMLIFrameElement; readonly connection: PaneConnection } | null = null;

  constructor(
    private readonly connect: ConnectPane,
    private readonly host: WorkbenchHost,
    private readonly url: string,
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
      host: this.host,
      paneUrl: this.url,
      origin: location.origin,
      instanceId: crypto.randomUUID(),
      clientMode: this.host.viewOnly ? 0 : 1,
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
