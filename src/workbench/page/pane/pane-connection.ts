import type { WorkbenchHost } from "../../host/workbench-host";

/** What ties an iframe with an add-in's page to a host; made by `connectPane`. */
export interface PaneConnection {
  /** Runs a function that the add-in associated with a ribbon button. */
  invokeCommand(name: string): void;
  dispose(): void;
}

/** As in the add-in protocol: 0 read-only, 1 read and write. */
export type ClientMode = 0 | 1;

export type ConnectPane = (options: {
  readonly iframe: HTMLIFrameElement;
  readonly host: WorkbenchHost;
  readonly paneUrl: string;
  readonly origin: string;
  readonly instanceId: string;
  readonly clientMode: ClientMode;
}) => PaneConnection;
