import type { Texts } from "../../i18n/texts";
import { insertApart } from "../commands/insert-apart";
import { insertOnSheet, type FilledExample } from "../commands/insert-examples";
import { CommandButton } from "../shell/command-button";
import { usePane } from "../state/context";
import type { AgreementTable } from "../../table/agreement-table";
import { homeOf, partsWith, type Home } from "./home";
import { useOtherTables } from "./other-tables";

/** Where the examples belong, when that is not the sheet on screen. */
export function useHome(table: AgreementTable | null, examples: readonly FilledExample[]): Home | null {
  const others = useOtherTables();
  const plain = examples.map(({ example }) => example);
  return table ? homeOf(table, plain, others ?? []) : null;
}

interface HomeNoteProps {
  readonly home: Home;
  readonly examples: readonly FilledExample[];
  readonly onDone?: (rows: string) => void;
  /** The user wants them on the sheet on screen. */
  readonly onHere: () => void;
}

/** That the sheet is for another core instrument. */
export function HomeNote({ home, examples }: Pick<HomeNoteProps, "home" | "examples">) {
  const { texts } = usePane();
  const { here, wanted, count, titles, parts } = home;
  const params = {
    instrument: texts.t(`instrument.${here}`),
    other: wanted ? texts.t(`instrument.${wanted}`) : "",
    titles,
  };
  const isOne = wanted !== null && examples.length === 1;
  return (
    <p className="info-note" role="status">
      {parts
        ? texts.t("examples.apart", { ...params, places: placesIn(parts, texts) })
        : isOne
          ? texts.t("examples.wrongSheet", params)
          : texts.count("examples.wrongSheetMany", count, params)}
    </p>
  );
}

/** The button that inserts on the sheet, or the sheets, where the examples belong, and the way to the sheet on screen instead. */
export function InsertHome({ home, examples, onDone, onHere }: HomeNoteProps) {
  const { texts } = usePane();
  const { sheet, parts } = home;
  return (
    <>
      <HomeNote home={home} examples={examples} />
      <button type="button" className="text-button" onClick={onHere}>
        {texts.t("examples.insertHere")}
      </button>
      {sheet && (
        <CommandButton
          command={insertOnSheet}
          input={{ examples, texts, sheet, ...(onDone ? { onDone } : {}) }}
          params={{ sheet: sheet.name }}
          appearance="primary"
        />
      )}
      {parts && (
        <CommandButton
          command={insertApart}
          input={{ parts: partsWith(parts, examples), texts, ...(onDone ? { onDone } : {}) }}
          appearance="primary"
        />
      )}
    </>
  );
}

/** "1 op blad ‘Omgevingsvisie’, 2 op blad ‘Programma’". */
const placesIn = (parts: NonNullable<Home["parts"]>, texts: Texts): string =>
  parts
    .map(({ sheet, at }) => texts.t("examples.rowOnSheet", { row: String(at.length), sheet: sheet.name }))
    .join(", ");
