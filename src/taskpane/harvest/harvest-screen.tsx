import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { withOwnLegalText } from "../../catalog/legal-text";
import { harvest, type HarvestedAgreement } from "../../catalog/own/harvest";
import { findExamples, type Found } from "../../catalog/search/search";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import type { AgreementTable } from "../../table/agreement-table";
import { keepExamples } from "../commands/own-examples";
import { HomeNote, useHome } from "../examples/home-note";
import { InsertButton } from "../examples/insert-footer";
import { useOurTables } from "../examples/other-tables";
import { usePlaceChoice } from "../examples/place-choice";
import { ownExamples } from "../own/own-examples";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { FilePicker } from "./file-picker";
import { HarvestedItem } from "./harvested-item";
import type { ReadFile } from "./read-files";
import { useStatutes } from "../examples/use-statutes";
import "../own/own.css";
import "./harvest.css";

/** What tables of other regions have and ours has not: look, search, pick, insert or keep. */
export default function HarvestScreen() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState("");
  const table = located.kind === "table" ? located.table : null;
  const ours = useOurTables();
  const statutes = useStatutes();
  const found = useHarvest(files, ours, statutes);
  const shown = useFound(found, search);
  const examples = useMemo(
    () => found.filter(({ example }) => chosen.has(example.id)).map(({ example }) => example),
    [found, chosen],
  );
  const filled = useMemo(() => examples.map((example) => ({ example, values: {} })), [examples]);
  const place = usePlaceChoice(table);
  const home = useHome(table, filled);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const keepAndUntick: typeof keepExamples = {
    ...keepExamples,
    perform: async (session, input) => {
      const before = ownExamples(session.store.get().workbook).length;
      await keepExamples.perform(session, input);
      // What is kept is done with; what could not be kept stays chosen.
      if (ownExamples(session.store.get().workbook).length > before) setChosen(new Set());
    },
  };
  return (
    <div className="harvest">
      <p>{texts.t("harvest.intro")}</p>
      <FilePicker onRead={(read) => setFiles((before) => withFiles(before, read))} />
      <FileNotes files={files} />
      <div role="status">
        {files.some(({ tables }) => tables.length > 0) && (
          <h3 className="sub-title">
            {found.length === 0 ? texts.t("harvest.nothing") : texts.count("harvest.new", found.length)}
          </h3>
        )}
      </div>
      {found.length > 0 && <HarvestSearch search={search} shown={shown} onSearch={setSearch} />}
      <ul className="plain-list own-list">
        {shown.examples.map((one) => (
          <HarvestedItem
            key={one.example.id}
            found={one}
            isCompared={statutes !== null}
            isChosen={chosen.has(one.example.id)}
            onToggle={toggle}
          />
        ))}
      </ul>
      {found.length > 0 && (
        <footer className="harvest-footer">
          <p role="status" className="quiet">
            {texts.count("harvest.chosen", examples.length)}
          </p>
          {home && <HomeNote home={home} examples={filled} />}
          {examples.length > 0 && place.fields}
          <InsertButton examples={filled} place={place} home={home} size="small" />
          <CommandButton
            command={examples.length === 0 ? CANNOT : keepAndUntick}
            input={examples}
            size="small"
          />
        </footer>
      )}
    </div>
  );
}

/** What the files have and ours has not, with a legal text only where that is not the statute's, as far as that is known. */
function useHarvest(
  files: readonly ReadFile[],
  ours: readonly AgreementTable[],
  statutes: StatuteTexts | null,
): readonly HarvestedAgreement[] {
  const found = useMemo(
    () =>
      harvest(
        files.flatMap(({ tables }) => tables),
        ours,
        EXAMPLES,
      ),
    [files, ours],
  );
  return useMemo(
    () => found.map((one) => ({ ...one, example: withOwnLegalText(one.example, statutes) })),
    [found, statutes],
  );
}

/** Files come in one after the other too; the same one again takes its own place. */
const withFiles = (before: readonly ReadFile[], read: readonly ReadFile[]): ReadFile[] => [
  ...before.filter(({ name }) => !read.some((one) => one.name === name)),
  ...read,
];

const CANNOT: typeof keepExamples = { ...keepExamples, enabled: () => false };

/** The agreements that fit a search, the best first; all of them without a search. */
function useFound(found: readonly HarvestedAgreement[], search: string): Found<HarvestedAgreement> {
  const examples = useMemo(() => found.map(({ example }) => example), [found]);
  return useMemo(() => {
    const byId = new Map(found.map((one) => [one.example.id, one]));
    const result = findExamples(examples, search);
    return { ...result, examples: result.examples.flatMap(({ id }) => byId.get(id) ?? []) };
  }, [found, examples, search]);
}

interface HarvestSearchProps {
  readonly search: string;
  readonly shown: Found<HarvestedAgreement>;
  readonly onSearch: (search: string) => void;
}

function HarvestSearch({ search, shown, onSearch }: HarvestSearchProps) {
  const { texts } = usePane();
  const count = shown.examples.length;
  return (
    <div>
      <Input
        type="search"
        className="harvest-search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={texts.t("harvest.search")}
        aria-label={texts.t("harvest.search")}
        value={search}
        onChange={(_, data) => onSearch(data.value)}
      />
      <div role="status">
        {shown.corrections.map((one) => (
          <p key={one.typed}>{texts.t("examples.corrected", { ...one })}</p>
        ))}
        {shown.match === "some" && count > 0 && <p>{texts.t("harvest.partly")}</p>}
        {search.trim() !== "" && (
          <p className="quiet">
            {count === 0 ? texts.t("harvest.noneFound") : texts.count("harvest.found", count)}
          </p>
        )}
      </div>
    </div>
  );
}

function FileNotes({ files }: { readonly files: readonly ReadFile[] }) {
  const { texts } = usePane();
  return (
    <ul className="plain-list" aria-live="polite">
      {files.map(({ name, tables, problem }) => (
        <li key={name} className={problem ? "info-note" : "quiet"}>
          {problem
            ? texts.t(`harvest.${problem}`, { file: name })
            : texts.count(
                "harvest.file",
                tables.reduce((sum, { table }) => sum + table.agreements.length, 0),
                { file: name },
              )}
        </li>
      ))}
    </ul>
  );
}
