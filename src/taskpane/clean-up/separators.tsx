import { Button, Select } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { separatorsUsed, separatorText, uniformSeparators } from "../../keywords/clean-up/separators";
import type { Separator } from "../../keywords/split";
import { SIGN_NAMES } from "../fixes/separated-text";
import { usePane } from "../state/context";
import type { About } from "./about";
import { usePreview } from "./use-preview";

const SIGNS = Object.entries(SIGN_NAMES).map(([sign, name]) => [sign as Separator, name] as const);

/** One sign between the keywords of every cell: the table's own most used one, or another. */
export function Separators({ terms, column, subject }: About) {
  const { texts } = usePane();
  const used = useMemo(() => separatorsUsed(terms), [terms]);
  const [chosen, setChosen] = useState<Separator | null>(null);
  const { show, preview } = usePreview({ column, subject }, "clean-up-separators");
  const field = useId();
  const sign = chosen ?? used[0]?.sign ?? ";";
  const countOf = (one: Separator) => used.find((use) => use.sign === one);
  return (
    <section className="clean-up-part" aria-labelledby="clean-up-separators">
      <h3 id="clean-up-separators" className="sub-title" tabIndex={-1}>
        {texts.t("cleanUp.separators")}
      </h3>
      <div className="stack">
        <label htmlFor={field}>{texts.t("cleanUp.separator")}</label>
        <Select
          id={field}
          size="small"
          value={sign}
          onChange={(_, data) => setChosen(SIGNS.find(([one]) => one === data.value)?.[0] ?? null)}
        >
          {SIGNS.map(([one, name]) => (
            <option key={one} value={one}>
              {texts.count("cleanUp.signUse", countOf(one)?.cells ?? 0, {
                sign: texts.t(name),
              })}
            </option>
          ))}
        </Select>
      </div>
      <div className="button-row">
        <Button
          size="small"
          aria-label={`${texts.t("cleanUp.view")}: ${texts.t("cleanUp.separators")}`}
          onClick={(event) =>
            show(event, {
              label: texts.t("cleanUp.didSeparate"),
              result: uniformSeparators(terms, countOf(sign)?.text ?? separatorText(sign)),
              became: new Map(),
              split: terms.split,
            })
          }
        >
          {texts.t("cleanUp.view")}
        </Button>
      </div>
      {preview}
    </section>
  );
}
