import { useMemo } from "react";
import type { Coverage } from "../../coverage/coverage";
import { facetIndexOf } from "../filters/facet-index-of";
import { usePane, usePaneState } from "../state/context";
import { instrumentName } from "./names";
import { wordsPerInstrument, type CountedWord } from "./words";

/** So many words say what a core instrument is about; the sheet has more. */
const MOST = 5;

/** The keywords and sources that the agreements of each core instrument have most. */
export function Words({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const words = useMemo(
    () => (located.kind === "table" ? wordsPerInstrument(located.table, data, facetIndexOf(located)) : []),
    [located, data],
  );
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
                {texts.t("overview.keywords")}: <Counted words={keywords} />
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

function Counted({ words }: { readonly words: readonly CountedWord[] }) {
  const { texts } = usePane();
  if (words.length === 0) return <span className="quiet">{texts.t("overview.noWords")}</span>;
  const shown = words.slice(0, MOST).map(({ text, count }) => `${text} (${texts.number(count)})`);
  const rest = words.length - shown.length;
  return <>{[...shown, ...(rest > 0 ? [texts.t("overview.more", { count: rest })] : [])].join(", ")}</>;
}
