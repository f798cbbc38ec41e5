import { isEmptySpot, type Coverage } from "../../coverage/coverage";
import { showExamples } from "../commands/show-examples";
import { CommandButton } from "../shell/command-button";
import { usePane } from "../state/context";
import { instrumentName, partnerName } from "./names";

/** Which partners take part in nothing, per core instrument, each with the way to fitting examples. */
export function EmptySpots({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const spots = data.rows.flatMap((row) => {
    const { instrument } = row;
    const missing = data.partners.filter((_, index) => isEmptySpot(row, row.perPartner[index]));
    return instrument === null || missing.length === 0 ? [] : [{ instrument, row, missing }];
  });
  return (
    <section className="spots">
      <h3 className="sub-title">{texts.t("overview.spots")}</h3>
      {spots.length === 0 && <p>{texts.t("overview.noSpots")}</p>}
      <ul className="plain-list">
        {spots.map(({ instrument, row, missing }) => (
          <li key={instrument} className="spot">
            <div className="spot-text">
              <strong>{instrumentName(row, texts)}</strong>
              <p className="quiet" {...(missing.length === data.partners.length ? {} : { lang: "nl" })}>
                {missing.length === data.partners.length
                  ? texts.t("overview.nobody")
                  : missing.map((column) => partnerName(column, texts)).join(", ")}
              </p>
            </div>
            <CommandButton
              command={showExamples}
              input={instrument}
              size="small"
              plain
              name={`${texts.t("overview.toExamples")}: ${instrumentName(row, texts)}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
