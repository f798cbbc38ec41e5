import { Spinner } from "@fluentui/react-components";
import { HourglassRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../state/context";
import { readingNotice } from "../state/pane-state";
import { noticeText } from "./notice-text";

/** Until the sheet has been read: patience at first, and the reason when Excel cannot be read. */
export function Waiting() {
  const { texts } = usePane();
  const { trouble } = usePaneState();
  if (!trouble) return <Spinner className="pane-wait" label={texts.t("header.reading")} />;
  return (
    <section className="blank-screen">
      <HourglassRegular className="blank-icon" aria-hidden />
      <h2 className="tab-title">{texts.t("waiting.title")}</h2>
      <p role="status">{noticeText(readingNotice(trouble), texts)}</p>
      <p className="quiet">{texts.t("waiting.again")}</p>
    </section>
  );
}
