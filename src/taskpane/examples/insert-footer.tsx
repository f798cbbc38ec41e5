import { useMemo } from "react";
import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { ROLES, type Role } from "../../table/agreement-table";
import { insertExamples, planExamples, type FilledExample } from "../commands/insert-examples";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { destination, elsewhere } from "./destination";
import { usePlaceChoice, type PlaceChoice } from "./place-choice";

interface InsertFooterProps {
  readonly examples: readonly FilledExample[];
  readonly onInserted?: () => void;
}

/** Where the examples go, what of them this table has no column for, and the button that inserts them. */
export function InsertFooter({ examples, onInserted }: InsertFooterProps) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const place = usePlaceChoice(table);
  if (!table) {
    return (
      <footer className="tab-footer">
        <p className="quiet">{texts.t("examples.noTable")}</p>
      </footer>
    );
  }
  return (
    <footer className="tab-footer">
      {place.fields}
      <InsertButton examples={examples} place={place} {...(onInserted ? { onInserted } : {})} />
    </footer>
  );
}

interface InsertButtonProps extends InsertFooterProps {
  readonly place: PlaceChoice;
}

/** What becomes of the examples at that place, and the button that puts them there; it waits until there is one. */
export function InsertButton({ examples, place: { afterRow, asks }, onInserted }: InsertButtonProps) {
  const { session, texts } = usePane();
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const input = useMemo(() => ({ examples, afterRow, texts }), [examples, afterRow, texts]);
  const plans = useMemo(
    () => (table ? planExamples(table, input, session.basis) : []),
    [table, input, session],
  );
  const other = asks === null ? elsewhere(plans, input, texts) : null;
  return (
    <>
      <p className="quiet" role="status">
        {asks ?? destination(plans, input, texts)}
      </p>
      {other !== null && <p className="info-note">{other}</p>}
      <Missing plans={plans} />
      <CommandButton
        command={asks !== null || examples.length === 0 ? CANNOT : insertExamples}
        input={onInserted ? { ...input, onDone: onInserted } : input}
        appearance="primary"
      />
    </>
  );
}

const CANNOT: typeof insertExamples = { ...insertExamples, enabled: () => false };

function Missing({ plans }: { readonly plans: readonly InsertionPlan[] }) {
  const { texts } = usePane();
  const names = [...new Set(plans.flatMap(({ withoutColumn }) => withoutColumn))];
  if (names.length === 0) return null;
  const nameOf = (name: string): string => {
    if (isPartner(name)) return texts.t(`partner.${name}`);
    return isRole(name) ? texts.t(`role.${name}`) : name;
  };
  return <p className="quiet">{texts.t("examples.without", { names: names.map(nameOf).join(", ") })}</p>;
}

const isPartner = (name: string): name is PartnerId => PARTNERS.some((partner) => partner === name);
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);
