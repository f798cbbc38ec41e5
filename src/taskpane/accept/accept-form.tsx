import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../rules/finding";
import { acceptFinding } from "../commands/accept";
import { usePane, usePaneState } from "../state/context";
import { rememberName } from "../state/preferences";
import type { ReasonDraft } from "./reason-draft";
import "./accept.css";

interface AcceptFormProps {
  readonly finding: Finding;
  readonly draft: ReasonDraft;
  readonly onChange: (draft: ReasonDraft) => void;
  /** It was accepted, or the user does not want to. */
  readonly onClose: () => void;
}

/** Asks why a finding may stay, and if they want, who says so. Stays open until that is kept in the workbook. */
export default function AcceptForm({ finding, draft, onChange, onClose }: AcceptFormProps) {
  const { session, texts } = usePane();
  const { sheetState } = usePaneState();
  const isViewOnly = sheetState?.viewOnly === true;
  const whyNot = useId();
  const { reason, who } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === "";
  const accept = async (): Promise<void> => {
    if (isViewOnly) return;
    setAsked(true);
    if (isMissing) return field.current?.focus();
    rememberName(who.trim());
    await acceptFinding.perform(session, { finding, reason, who, onDone: onClose });
  };
  useEffect(() => {
    if (!draft.isNew) return;
    field.current?.focus();
    onChange({ ...draft, isNew: false });
  }, [draft, onChange]);
  return (
    // Escape closes the form from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields take the key
    <form
      className="accept-form"
      noValidate
      aria-label={texts.t("accept.title")}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          // Office.js on the web leaves the pane at an Escape that it hears.
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <Field
        label={texts.t("accept.reason")}
        required
        size="small"
        validationMessage={isAsked && isMissing ? texts.t("accept.reasonMissing") : undefined}
      >
        <Textarea
          value={reason}
          onChange={(_, data) => onChange({ ...draft, reason: data.value })}
          size="small"
          resize="vertical"
          ref={field}
        />
      </Field>
      <Field label={texts.t("accept.who")} size="small">
        <Input value={who} onChange={(_, data) => onChange({ ...draft, who: data.value })} size="small" />
      </Field>
      <p className="quiet" id={whyNot}>
        {texts.t(isViewOnly ? "accept.viewOnly" : "accept.kept")}
      </p>
      <div className="button-row">
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabledFocusable={isViewOnly}
          {...(isViewOnly ? { "aria-describedby": whyNot } : {})}
        >
          {texts.t("accept.do")}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.t("fix.cancel")}
        </Button>
      </div>
    </form>
  );
}
