import type { Connection, connectPane } from "../../host/browser/connect-pane";
import type { SharedHost } from "./shared-host";

export interface AddInPageOptions {
  readonly connect: typeof connectPane;
  readonly shared: SharedHost;
  readonly url: string;
  /** As Office.js gives it to the add-in, such as "nl-NL". */
  readonly locale: string;
}

/**
 * One page of the add-in in an iframe, tied to the host. Functions that are asked for before the page is ready wait:
 * it is when its scripts have run and Office.js has made its first request, which comes after it asked for commands.
 */
export class AddInPage {
  readonly iframe = document.createElement("iframe");
  private readonly connection: Connection;
  private readonly waiting: string[] = [];
  private loaded = false;
  private asked = false;

  /** Puts the page into `place`; it starts to load at once. */
  constructor({ connect, shared, url, locale }: AddInPageOptions, place: HTMLElement) {
    this.connection = connect({
      iframe: this.iframe,
      host: shared.forPage(() => {
        this.asked = true;
        this.runWaiting();
      }),
      paneUrl: url,
      origin: location.origin,
      instanceId: crypto.randomUUID(),
      clientMode: shared.host.viewOnly ? 0 : 1,
      language: locale,
    });
    this.iframe.addEventListener("load", () => {
      this.loaded = true;
      this.runWaiting();
    });
    place.append(this.iframe);
  }

  /** Runs a ribbon function by the name that the manifest gives it. */
  run(functionName: string): void {
    this.waiting.push(functionName);
    this.runWaiting();
  }

  private runWaiting(): void {
    if (!this.loaded || !this.asked) return;
    for (const name of this.waiting.splice(0)) this.connection.invokeCommand(name);
  }

  dispose(): void {
    this.connection.dispose();
    this.iframe.remove();
  }
}
