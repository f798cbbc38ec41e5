import { useEffect, useMemo, useRef, useState } from "react";
import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import { besideFrom } from "../../excel/insert/beside";
import type { CoreInstrument } from "../../table/instrument";
import { readInstrument } from "../../table/read-instrument";
import { insertExamples, planExamples, type FilledExample } from "../commands/insert-examples";
import { showSheet } from "../commands/show-sheet";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { destination, elsewhere } from "./destination";
import type { Home } from "./home";
import { HomeNote, InsertHome, useHome } from "./home-note";
import { untoldRolesText, withoutColumn } from "./left-out";
import { usePlaceChoice, type PlaceChoice } from "./place-choice";

interface InsertFooterProps {
  readonly examples: readonly FilledExample[];
  readonly onInserted?: () => void;
  /** The example stands in the table: what was done here still holds. */
  readonly stands?: boolean;
}

/** Where the examples go, what of them this table has no column for, and the button that inserts them. */
export function InsertFooter({ stands = false, ...props }: InsertFooterProps) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const place = usePlaceChoice(table);
  const [done, setDone] = useState<Done | null>(null);
  const home = useHome(table, props.examples);
  const wanted = wantedOf(props.examples, place);
  const noteDone = (rows: string): void => setDone({ wanted, rows });
  const [isHere, setHere] = useState(false);
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    // The link that was pressed is gone.
    if (isHere) foot.current?.querySelector<HTMLElement>("select, button")?.focus();
  }, [isHere]);
  if (!table) {
    return (
      <footer className="tab-footer">
        <p className="quiet">{texts.t("examples.noTable")}</p>
        <ToTheTable instrument={props.examples[0]?.example.instrument} />
      </footer>
    );
  }
  return (
    <footer ref={foot} className="tab-footer insert-foot">
      {stands && done?.wanted === wanted ? (
        <>
          {place.fields}
          <InsertedNote {...props} place={place} rows={done.rows} onDone={noteDone} />
        </>
      ) : home && (home.sheet ?? home.parts) && !isHere ? (
        <InsertHome
          home={home}
          examples={props.examples}
          onHere={() => setHere(true)}
          onDone={(rows) => {
            noteDone(rows);
            props.onInserted?.();
          }}
        />
      ) : (
        <>
          {home && <HomeNote home={home} examples={props.examples} />}
          {place.fields}
          <InsertButton {...props} place={place} home={home} onDone={noteDone} />
        </>
      )}
    </footer>
  );
}

/** The way to a sheet that has a table: the one of the example's core instrument, where each has a sheet of its own. */
function ToTheTable({ instrument }: { readonly instrument: CoreInstrument | undefined }) {
  const { located } = usePaneState();
  const sheets = located.kind === "no-table" ? (located.others?.withTable ?? []) : [];
  const sheet = sheets.find(({ name }) => instrument && readInstrument(name) === instrument) ?? sheets[0];
  if (!sheet) return null;
  return (
    <CommandButton command={showSheet} input={sheet} params={{ sheet: sheet.name }} appearance="primary" />
  );
}

/** What was inserted, and the rows that it became. */
interface Done {
  readonly wanted: string;
  readonly rows: string;
}

/** What would be inserted and where, to tell whether that is what was inserted last. */
const wantedOf = (examples: readonly FilledExample[], { chosen }: PlaceChoice): string =>
  JSON.stringify([examples.map(({ example, values }) => [example.id, values]), chosen]);

/** That it is done. The same once more takes another button, which does not have the focus: nobody inserts twice by mistake. */
function InsertedNote({ examples, place, rows, onDone }: InsertButtonProps & Pick<Done, "rows">) {
  const { texts } = usePane();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (document.activeElement === document.body) note.current?.focus();
  }, [rows]);
  const again = {
    examples,
    afterRow: place.afterRow,
    texts,
    evenIfThere: true,
    evenIfElsewhere: true,
    onDone,
  };
  return (
    <>
      <p className="insert-done" role="status" tabIndex={-1} ref={note}>
        {texts.t("examples.insertDone", { row: rows })}
      </p>
      <CommandButton command={place.asks === null ? INSERT_AGAIN : CANNOT} input={again} />
    </>
  );
}

const INSERT_AGAIN: typeof insertExamples = { ...insertExamples, label: "examples.insertAgain" };
const CANNOT: typeof insertExamples = { ...INSERT_AGAIN, enabled: () => false };

interface InsertButtonProps extends InsertFooterProps {
  readonly place: PlaceChoice;
  /** Where the examples belong, when that is not this sheet. */
  readonly home?: Home | null;
  /** Called with the rows that the examples became. */
  readonly onDone?: (rows: string) => void;
  /** How tall the button is. Default: medium. */
  readonly size?: "small" | "medium";
}

/** What becomes of the examples at that place, and the button that puts them there; it waits until there is one. */
export function InsertButton(props: InsertButtonProps) {
  const { examples, place, home = null, size, onInserted, onDone } = props;
  const { afterRow, asks } = place;
  const { session, texts } = usePane();
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const input = useMemo(() => ({ examples, afterRow, texts }), [examples, afterRow, texts]);
  const plans = useMemo(
    () => (table ? planExamples(table, input, session.basis) : []),
    [table, input, session],
  );
  // That the examples belong on another sheet says it already.
  const other = asks === null && !home ? elsewhere(plans, input, texts) : null;
  const insert = home ? INSERT_HERE : insertExamples;
  return (
    <>
      <p className="quiet" role="status">
        {asks ?? destination(plans, input, texts, home !== null)}
      </p>
      {other !== null && <p className="info-note">{other}</p>}
      {asks === null && <BesideNote plans={plans} />}
      <Missing plans={plans} />
      <CommandButton
        command={asks !== null || examples.length === 0 ? { ...insert, enabled: () => false } : insert}
        input={{
          ...input,
          evenIfElsewhere: home !== null,
          onDone: (rows) => {
            onDone?.(rows);
            onInserted?.();
          },
        }}
        size={size ?? "medium"}
        appearance="primary"
      />
    </>
  );
}

const INSERT_HERE: typeof insertExamples = { ...insertExamples, label: "examples.insertOnThis" };

/** What becomes of what stands beside the table, where anything does. */
function BesideNote({ plans }: { readonly plans: readonly InsertionPlan[] }) {
  const { session, texts } = usePane();
  const { table, basis } = session;
  if (!table || !basis) return null;
  const own = table.listObject;
  const others = basis.listObjects.filter(({ id }) => id !== own?.id);
  const beside = plans.map(({ insertion }) =>
    besideFrom(insertion.row, own?.area ?? table.area, basis, others),
  );
  if (beside.includes("list")) return <p className="quiet">{texts.t("examples.besideList")}</p>;
  return beside.includes("notes") ? <p className="quiet">{texts.t("examples.besideNotes")}</p> : null;
}

/** What of the examples the table has no place for: a column, or a word for what partners do. */
function Missing({ plans }: { readonly plans: readonly InsertionPlan[] }) {
  const { texts } = usePane();
  const names = withoutColumn(plans, texts);
  const roles = untoldRolesText(plans, texts);
  return (
    <>
      {names !== "" && <p className="quiet">{texts.t("examples.without", { names })}</p>}
      {roles !== null && <p className="quiet">{roles}</p>}
    </>
  );
}
