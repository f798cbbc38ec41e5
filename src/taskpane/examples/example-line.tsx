import type { StatuteTexts } from "../../law/texts/statute-texts";
import { usePane } from "../state/context";
import type { AnyExample } from "./any-example";
import { rolesText } from "./left-out";
import { passagesOf } from "./legal-text";
import { unclearValues } from "./value-text";

interface ExampleLineProps {
  readonly example: AnyExample;
  /** null: on their way, or they cannot be loaded, so that nothing is said of them. */
  readonly statutes: StatuteTexts | null;
}

/** In short what else an example holds: its legal basis, what the partners do, and what column C cannot get. */
export function ExampleLine({ example, statutes }: ExampleLineProps) {
  const { texts } = usePane();
  const { legalBasis, partners, roles = {} } = example;
  const basis = legalBasis.map(({ citation }) => citation).join("; ");
  const doing = partners.map((partner) => ({ partner, role: roles[partner] ?? ("participant" as const) }));
  const unclear = unclearValues(example, texts);
  const articles = statutes ? notOnFile(example, statutes) : "";
  return (
    <>
      <p className="quiet example-line">
        <span lang="nl">{basis === "" ? texts.t("examples.noBasis") : basis}</span>
        {doing.length > 0 && ` · ${rolesText(doing, texts)}`}
      </p>
      {unclear !== "" && <p className="quiet">{unclear}</p>}
      {articles !== "" && <p className="quiet">{texts.t("examples.noTextOf", { articles })}</p>}
    </>
  );
}

/** The citations without a text on file; "" where there are none, or where the example has a text of its own. */
function notOnFile(example: AnyExample, statutes: StatuteTexts): string {
  if (example.legalText !== undefined) return "";
  const missing = passagesOf(example, statutes).filter(({ text }) => text === null);
  return [...new Set(missing.map(({ citation }) => citation))].join("; ");
}
