import { Component, type ReactNode } from "react";
import type { Texts } from "../../i18n/texts";

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
  readonly copied: boolean;
}

/** Catches what goes wrong while drawing, so that an official never sees an empty pane. No table content is copied. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, copied: false };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  private readonly copy = async (): Promise<void> => {
    const { describeFailure } = await import("../diagnostics/describe-failure");
    await navigator.clipboard.writeText(await describeFailure(this.state.error));
    this.setState({ copied: true });
  };

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.error) return children;
    return (
      <main className="no-table" role="alert">
        <h1 className="pane-title">{texts.t("failure.title")}</h1>
        <p>{texts.t("failure.text")}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {texts.t("failure.restart")}
          </button>{" "}
          <button type="button" onClick={() => void this.copy()}>
            {texts.t(this.state.copied ? "failure.copied" : "failure.copy")}
          </button>
        </p>
      </main>
    );
  }
}
