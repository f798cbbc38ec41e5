import { Fragment, useMemo } from "react";
import type { Coverage } from "../../coverage/coverage";
import { sheetOf } from "../examples/standings-in";
import { KeywordLink } from "../keywords/keyword-link";
import { usePane, usePaneState } from "../state/context";
import { instrumentName } from "./names";
import { indexedTables } from "./indexed-tables";
import { wordsPerInstrument, type CountedWord } from "./words";

/** So many words say what a core instrument is about; the sheet has more. */
const MOST = 5;

/** The keywords and sources that the agreements of each core instrument have most. */
export function Words({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const words = useMemo(() => wordsPerInstrument(indexedTables(located, data), data), [located, data]);
  return (
    <section>
      <h3 className="sub-title">{texts.t("overview.words")}</h3>
      <dl className="words">
        {words.map(({ instrument, keywords, sources }) => {
          const row = data.rows.find((one) => one.instrument === instrument);
          return (
            <div key={instrument ?? "unknown"}>
              <dt>{row ? instrumentName(row, texts) : ""}</dt>
              <dd>
                {texts.t("overview.keywords")}: <Counted words={keywords} areKeywords />
              </dd>
              <dd>
                {texts.t("overview.sources")}: <Counted words={sources} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

interface CountedProps {
  readonly words: readonly CountedWord[];
  /** Keywords can be clicked to show their rows. */
  readonly areKeywords?: boolean;
}

function Counted({ words, areKeywords = false }: CountedProps) {
  const { texts } = usePane();
  if (words.length === 0) return <span className="quiet">{texts.t("overview.noWords")}</span>;
  const rest = words.length - MOST;
  return (
    <>
      {words.slice(0, MOST).map(({ key, text, count, table }, index) => (
        <Fragment key={key}>
          {index > 0 && ", "}
          {areKeywords ? <KeywordLink keyword={text} on={sheetOf(table)} /> : <span lang="nl">{text}</span>} (
          {texts.number(count)})
        </Fragment>
      ))}
      {rest > 0 && `, ${texts.t("overview.more", { count: rest })}`}
    </>
  );
}
