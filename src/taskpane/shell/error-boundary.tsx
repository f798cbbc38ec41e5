import { Component, type ReactNode } from "react";
import type { Texts } from "../../i18n/texts";
import { FailureScreen } from "./failure-screen";

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** Catches what goes wrong while drawing, so that an official never sees an empty pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    const { error } = this.state;
    return error ? <FailureScreen error={error} texts={texts} /> : children;
  }
}
