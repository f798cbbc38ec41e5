import type { ReactNode } from "react";

interface BackOnEscapeProps {
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page of the tab that the Escape key leaves, wherever the focus is on it. */
export function BackOnEscape({ onBack, children }: BackOnEscapeProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the elements inside take the focus; this hears their key
    <div
      className="tab tab-example"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        // Office.js on the web leaves the pane at an Escape that it hears.
        event.stopPropagation();
        onBack();
      }}
    >
      {children}
    </div>
  );
}
