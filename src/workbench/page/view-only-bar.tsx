import type { Session } from "./session";
import { useTexts } from "./use-texts";

interface ViewOnlyBarProps {
  readonly session: Session;
  /** How often a change was refused since the workbook was opened for viewing. */
  readonly refusals: number;
}

/** The yellow bar over a workbook that can only be viewed, as in Excel: what that means, and the way out of it. */
export function ViewOnlyBar({ session, refusals }: ViewOnlyBarProps) {
  const texts = useTexts();
  const enable = () => {
    session.setViewOnly(false);
    // The button goes away with the bar; the sheet is where someone wants to type.
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-landmark=grid]")?.focus());
  };
  return (
    <section className="view-only-bar" aria-label={texts.viewOnly}>
      <strong>{texts.viewOnly}</strong>
      <p>{texts.viewOnlyAbout}</p>
      <p role="alert">
        {refusals > 0 && (
          <span key={refusals} className="view-only-refused">
            {texts.deniedViewOnly}
          </span>
        )}
      </p>
      <button type="button" className="button" onClick={enable}>
        {texts.enableEditing}
      </button>
    </section>
  );
}
