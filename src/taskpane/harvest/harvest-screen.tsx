import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { withOwnLegalText } from "../../catalog/legal-text";
import type { Example } from "../../catalog/example";
import { harvest, type HarvestedAgreement } from "../../catalog/own/harvest";
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
import { FileList, FileProblems } from "./file-notes";
import { FilePicker } from "./file-picker";
import { HarvestSearch, NO_FILTER, useFound } from "./harvest-search";
import { HarvestedItem } from "./harvested-item";
import type { ReadFile } from "./read-files";
import { useStatutes } from "../examples/use-statutes";
import "../own/own.css";
import "./harvest.css";

/** What tables of other regions have and ours has not: look, search, pick, insert or keep. */
export default function HarvestScreen() {
  const { texts } = usePane();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<readonly ReadFile[]>([]);
  const [filter, setFilter] = useState(NO_FILTER);
  const ours = useOurTables();
  const statutes = useStatutes();
  const found = useHarvest(files, ours, statutes);
  const shown = useFound(found, filter);
  const examples = useMemo(
    () => found.filter(({ example }) => chosen.has(example.id)).map(({ example }) => example),
    [found, chosen],
  );
  const take = (read: readonly ReadFile[]): void => {
    setFiles((before) => withFiles(before, read));
    setProblems(read.filter(({ problem }) => problem !== null));
  };
  const remove = (name: string): void => {
    setFiles(files.filter((one) => one.name !== name));
    if (filter.file === name) setFilter({ ...filter, file: null });
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <div className="harvest">
      <p>{texts.t("harvest.intro")}</p>
      <FilePicker onRead={take} />
      <FileProblems files={problems} onClose={() => setProblems([])} />
      <FileList files={files} onRemove={remove} />
      <div role="status">
        {files.length > 0 && (
          <h3 className="sub-title">
            {found.length === 0 ? texts.t("harvest.nothing") : texts.count("harvest.new", found.length)}
          </h3>
        )}
      </div>
      {found.length > 0 && <HarvestSearch found={found} filter={filter} shown={shown} onFilter={setFilter} />}
      {shown.examples.length > 1 && (
        <ChooseShown shown={shown.examples} chosen={chosen} onChoose={setChosen} />
      )}
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
      {found.length > 0 && <Footer examples={examples} onKept={() => setChosen(new Set())} />}
    </div>
  );
}

interface FooterProps {
  readonly examples: readonly Example[];
  readonly onKept: () => void;
}

/** Inserts or keeps what is chosen. */
function Footer({ examples, onKept }: FooterProps) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const filled = useMemo(() => examples.map((example) => ({ example, values: {} })), [examples]);
  const place = usePlaceChoice(table);
  const home = useHome(table, filled);
  const keepAndUntick: typeof keepExamples = {
    ...keepExamples,
    perform: async (session, input) => {
      const before = ownExamples(session.store.get().workbook).length;
      await keepExamples.perform(session, input);
      // What is kept is done with; what could not be kept stays chosen.
      if (ownExamples(session.store.get().workbook).length > before) onKept();
    },
  };
  return (
    <footer className="harvest-footer">
      <p role="status" className="quiet">
        {texts.count("harvest.chosen", examples.length)}
      </p>
      {home && <HomeNote home={home} examples={filled} />}
      {examples.length > 0 && place.fields}
      <InsertButton examples={filled} place={place} home={home} size="small" />
      <CommandButton command={examples.length === 0 ? CANNOT : keepAndUntick} input={examples} size="small" />
    </footer>
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
  ...read.filter(({ problem }) => problem === null),
];

const CANNOT: typeof keepExamples = { ...keepExamples, enabled: () => false };

interface ChooseShownProps {
  readonly shown: readonly HarvestedAgreement[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Ticks or unticks what the list shows; what is not shown stays as it is. */
function ChooseShown({ shown, chosen, onChoose }: ChooseShownProps) {
  const { texts } = usePane();
  const ids = new Set(shown.map(({ example }) => example.id));
  return (
    <div className="button-row">
      <Button size="small" onClick={() => onChoose(new Set([...chosen, ...ids]))}>
        {texts.count("harvest.chooseAll", ids.size)}
      </Button>
      <Button size="small" onClick={() => onChoose(new Set([...chosen].filter((id) => !ids.has(id))))}>
        {texts.t("harvest.chooseNone")}
      </Button>
    </div>
  );
}
