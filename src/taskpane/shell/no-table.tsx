import { Button } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular, TableAddRegular, TableRegular } from "@fluentui/react-icons";
import type { TextKey } from "../../i18n/texts";
import type { NoTable as Problem, Role } from "../../table/agreement-table";
import { makeSample } from "../commands/make-table";
import { openScreen } from "../commands/screens";
import { showSheet, takeHeader } from "../commands/show-sheet";
import { usePane } from "../state/context";
import type { OtherSheets } from "../state/pane-state";
import { CommandButton } from "./command-button";

interface NoTableProps {
  readonly problem: Problem;
  readonly others: OtherSheets | null;
}

const TITLES = {
  "empty-sheet": "noTable.title",
  "no-header": "noTable.title",
  "no-rows": "noTable.titleEmpty",
  "several-tables": "noTable.titleSeveral",
} as const satisfies Record<Problem["code"], TextKey>;

/** What a sheet without a table shows: why, what was found and missed, and where a table does stand. */
export default function NoTable({ problem, others }: NoTableProps) {
  const { session, texts } = usePane();
  const { code, foundRoles, missingRoles } = problem;
  const headers = code === "several-tables" ? (problem.headerRows ?? []) : bestRow(problem);
  return (
    <section className="blank-screen">
      <TableRegular className="blank-icon" aria-hidden />
      <h2 className="tab-title">{texts.t(TITLES[code])}</h2>
      <p>{texts.t(`noTable.${code}`)}</p>
      {headers.length > 0 && (
        <div className="button-row">
          {headers.map((row) => (
            <CommandButton
              key={row}
              command={takeHeader}
              input={row}
              params={{ row: String(row + 1) }}
              size="small"
            />
          ))}
        </div>
      )}
      {foundRoles.length > 0 && code !== "several-tables" && (
        <>
          <RoleList title={texts.t("noTable.found")} roles={foundRoles} isFound />
          {missingRoles.length > 0 && (
            <RoleList title={texts.t("noTable.missing")} roles={missingRoles} isFound={false} />
          )}
        </>
      )}
      {code !== "empty-sheet" && (
        <button
          type="button"
          id="open-settings"
          className="text-button"
          onClick={() => void openScreen.perform(session, { id: "settings", from: "open-settings" })}
        >
          {texts.t("noTable.settings")}
        </button>
      )}
      {others !== null && <Elsewhere others={others} />}
      <div className="button-row">
        <Button
          id="open-new-table"
          icon={<TableAddRegular />}
          onClick={() => void openScreen.perform(session, { id: "newTable", from: "open-new-table" })}
        >
          {texts.t("newTable.title")}
        </Button>
        <CommandButton command={makeSample} input={undefined} />
      </div>
    </section>
  );
}

/** The row that looks most like a header, where Excel holds no better one. */
const bestRow = ({ code, bestHeaderRow }: Problem): readonly number[] =>
  code === "no-header" && bestHeaderRow !== null ? [bestHeaderRow] : [];

interface RoleListProps {
  readonly title: string;
  readonly roles: readonly Role[];
  readonly isFound: boolean;
}

function RoleList({ title, roles, isFound }: RoleListProps) {
  const { texts } = usePane();
  const Icon = isFound ? CheckmarkRegular : DismissRegular;
  return (
    <div>
      <h3 className="small-title">{title}</h3>
      <ul className="plain-list tags">
        {roles.map((role) => (
          <li key={role} className={`tag ${isFound ? "tag-found" : "tag-missing"}`}>
            <Icon aria-hidden /> {texts.t(`role.${role}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Elsewhere({ others: { withTable, looked } }: { readonly others: OtherSheets }) {
  const { texts } = usePane();
  if (looked === 0) return null;
  if (withTable.length === 0) return <p>{texts.count("noTable.noOthers", looked)}</p>;
  return (
    <div>
      <h3 className="small-title">{texts.t("noTable.others")}</h3>
      <ul className="plain-list stack">
        {withTable.map((sheet) => (
          <li key={sheet.id}>
            <CommandButton
              command={showSheet}
              input={sheet}
              params={{ sheet: sheet.name }}
              appearance="primary"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
