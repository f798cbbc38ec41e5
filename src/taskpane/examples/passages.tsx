import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Example } from "../../catalog/example";
import { usePane } from "../state/context";
import { Sureness } from "./example-facts";
import { passagesOf, type LegalPassage } from "./legal-text";
import { loadStatutes } from "../../law/texts/load-statutes";

/** A passage longer than this is folded. */
const SHORT = 320;

/** The legal basis of an example with the text of each article. */
export function Passages({ example }: { readonly example: Example }) {
  const { texts } = usePane();
  const passages = usePassages(example);
  if (!passages) return <Spinner size="tiny" label={texts.t("app.starting")} />;
  return (
    <ul className="plain-list passages">
      {passages.map((passage, index) => (
        <Passage key={`${index} ${passage.citation}`} passage={passage} />
      ))}
    </ul>
  );
}

function Passage({ passage }: { readonly passage: LegalPassage }) {
  const { texts } = usePane();
  const [isWhole, setWhole] = useState(false);
  const { citation, certainty, text, validFrom, address } = passage;
  const isLong = text !== null && text.length > SHORT;
  return (
    <li>
      {address ? (
        <a lang="nl" className="citation" href={address} target="_blank" rel="noreferrer">
          {citation}
        </a>
      ) : (
        <strong lang="nl">{citation}</strong>
      )}{" "}
      <Sureness certainty={certainty} />
      <p className={text === null ? "quiet" : "passage-text"} {...(text === null ? {} : { lang: "nl" })}>
        {text === null
          ? texts.t("examples.noLegalText")
          : isLong && !isWhole
            ? `${text.slice(0, SHORT)} …`
            : text}
      </p>
      {isLong && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {texts.t(isWhole ? "examples.lessText" : "examples.wholeText")}
        </button>
      )}
      {text !== null && validFrom !== null && (
        <p className="quiet">{texts.t("examples.legalTextDate", { date: texts.date(validFrom) })}</p>
      )}
    </li>
  );
}

/** The cited texts, loaded when an example is first opened; null while they are on their way. */
function usePassages(example: Example): readonly LegalPassage[] | null {
  const [passages, setPassages] = useState<readonly LegalPassage[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadStatutes().then((texts) => {
      if (isCurrent) setPassages(passagesOf(example, texts));
    });
    return () => {
      isCurrent = false;
    };
  }, [example]);
  return passages;
}
