import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { harvest, type HarvestedAgreement } from "../../catalog/own/harvest";
import { insertExamples } from "../commands/insert-examples";
import { keepExamples } from "../commands/own-examples";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { FilePicker } from "./file-picker";
import type { ReadFile } from "./read-files";
import "../own/own.css";
import "./harvest.css";

/** What tables of other regions have and ours has not: look, pick, insert or keep. */
export default function HarvestScreen() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const table = located.kind === "table" ? located.table : null;
  const found = useMemo(
    () =>
      harvest(
        files.flatMap(({ tables }) => tables),
        table,
        EXAMPLES,
      ),
    [files, table],
  );
  const examples = found.filter(({ example }) => chosen.has(example.id)).map(({ example }) => example);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <div className="harvest">
      <p>{texts.t("harvest.intro")}</p>
      <FilePicker onRead={setFiles} />
      <FileNotes files={files} />
      <div role="status">
        {files.some(({ tables }) => tables.length > 0) && (
          <h3 className="sub-title">
            {found.length === 0 ? texts.t("harvest.nothing") : texts.count("harvest.new", found.length)}
          </h3>
        )}
      </div>
      <ul className="plain-list own-list">
        {found.map((one) => (
          <Harvested
            key={one.example.id}
            found={one}
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
          <div className="button-row">
            <CommandButton
              command={insertExamples}
              input={{
                examples: examples.map((example) => ({ example, values: {} })),
                afterRow: null,
                texts,
              }}
              appearance="primary"
            />
            <CommandButton command={keepExamples} input={examples} />
          </div>
        </footer>
      )}
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

interface HarvestedProps {
  readonly found: HarvestedAgreement;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}

function Harvested({ found, isChosen, onToggle }: HarvestedProps) {
  const { texts } = usePane();
  const { example, file, row, standing, catalogued } = found;
  return (
    <li className="own-example">
      <Checkbox label={example.title} checked={isChosen} onChange={() => onToggle(example.id)} />
      <p className="quiet">
        {texts.t(`instrument.${example.instrument}`)} · {texts.t("harvest.from", { file, row: row + 1 })}
      </p>
      {example.title !== example.agreement && <p className="own-text">{example.agreement}</p>}
      {standing && (
        <p className="tag tag-missing">
          {texts.t(standing.kind === "same" ? "harvest.same" : "harvest.like", { row: standing.row + 1 })}
        </p>
      )}
      {catalogued && (
        <p className="tag tag-missing">{texts.t("harvest.catalogued", { title: catalogued.title })}</p>
      )}
    </li>
  );
}
