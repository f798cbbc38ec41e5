import type { AgreementTable } from "../../table/agreement-table";
import { termColumnOf } from "../clean-up/columns";
import { usePane } from "../state/context";
import { KeywordLink } from "./keyword-link";
import "./keywords.css";

interface CellKeywordsProps {
  readonly table: AgreementTable;
  readonly row: number;
}

/** The keywords of a row, each to show the rows that have it; nothing for a row without keywords. */
export default function CellKeywords({ table, row }: CellKeywordsProps) {
  const { texts } = usePane();
  const cell = table.agreements.find((agreement) => agreement.row === row)?.text.keyword ?? "";
  const keywords = [
    ...new Set(
      termColumnOf(table, "keyword")
        .split(cell)
        .map(({ text }) => text),
    ),
  ];
  if (keywords.length === 0) return null;
  return (
    <p className="cell-keywords quiet">
      {texts.t("filters.showWith")}{" "}
      {keywords.map((keyword) => (
        <KeywordLink key={keyword} keyword={keyword} />
      ))}
    </p>
  );
}
