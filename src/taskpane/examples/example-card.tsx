import { Checkbox } from "@fluentui/react-components";
import { insertExamples } from "../commands/insert-examples";
import { CommandButton } from "../shell/command-button";
import { DutchTerm } from "../shell/dutch-term";
import { usePane } from "../state/context";
import { filledAsUsual, isOwn, type AnyExample } from "./any-example";
import { FilledText } from "./filled-text";
import { OwnTextTag } from "./own-legal-text";
import { standingText } from "./standing-text";
import { LevelName, TypeTag } from "./type-tag";
import type { PlacedStanding } from "./standings-in";

interface ExampleCardProps {
  readonly example: AnyExample;
  /** Where and how it is in the table already; null: nowhere. */
  readonly standing: PlacedStanding | null;
  /** Examples of several core instruments stand together. */
  readonly showInstrument: boolean;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  /** `by`: the button, by its `data-opens`. */
  readonly onOpen: (by: string) => void;
}

/** An example in the list: enough to choose it, to be read whole, ticked, or inserted at once. */
export function ExampleCard({
  example,
  standing,
  showInstrument,
  isTicked,
  onTick,
  onOpen,
}: ExampleCardProps) {
  const { texts } = usePane();
  const { id, title, agreement, type, level, partners, origin } = example;
  const filled = filledAsUsual(example);
  return (
    <li className="example-card">
      <div className="example-head">
        <Checkbox
          className="example-tick"
          checked={isTicked}
          aria-label={texts.t("examples.tick", { title })}
          onChange={onTick}
        />
        <button
          type="button"
          className="card-button"
          data-opens={id}
          aria-label={texts.t("examples.open", { title })}
          onClick={() => onOpen(id)}
        >
          <span lang="nl">{title}</span>
        </button>
        <CommandButton
          command={insertExamples}
          input={{ examples: [filled], afterRow: null, texts }}
          className="example-insert"
          appearance="subtle"
          size="small"
          iconOnly
          name={texts.t("examples.insertTitle", { title })}
          hint={texts.t("examples.insertHint")}
        />
      </div>
      <p className="example-text" lang="nl">
        <FilledText text={agreement} values={filled.values} />
      </p>
      <p className="example-meta">
        {isOwn(example) && <span className="tag tag-own">{texts.t("examples.own")}</span>}{" "}
        <OwnTextTag example={example} />{" "}
        {(origin === "draft" || origin === "wish") && (
          <span className="tag">{texts.t(`origin.${origin}.short`)}</span>
        )}{" "}
        {showInstrument && (
          <span className="tag">
            <DutchTerm text={texts.t(`instrument.${example.instrument}`)} />
          </span>
        )}{" "}
        <TypeTag type={type} /> <LevelName level={level} />
      </p>
      <p className="example-meta" lang="nl">
        {partners.map((partner) => texts.t(`partner.${partner}`)).join(", ")}
      </p>
      {standing && <p className="example-stands">{standingText(standing, texts)}</p>}
    </li>
  );
}
