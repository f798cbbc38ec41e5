import { Button } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import type { SheetRef } from "../../excel/gateway";
import type { NoTable as Problem, Role } from "../../table/agreement-table";
import { goToCell } from "../commands/findings";
import { usePane } from "../state/context";

interface NoTableProps {
  readonly problem: Problem;
  readonly others: readonly SheetRef[] | null;
}

/** What a sheet without a table shows: why, what was found and missed, and where a table does stand. */
export function NoTable({ problem, others }: NoTableProps) {
  const { session, texts } = usePane();
  const names = (roles: readonly Role[]): string => roles.map((role) => texts.t(`role.${role}`)).join(", ");
  const open = async (sheet: SheetRef): Promise<void> => {
    await session.show(sheet);
    await goToCell.perform(session, { row: 0, column: 0 });
  };
  return (
    <section className="no-table">
      <TableRegular className="no-table-icon" aria-hidden />
      <h2>{texts.t("noTable.title")}</h2>
      <p>{texts.t(`noTable.${problem.code}`)}</p>
      {problem.foundRoles.length > 0 && (
        <p>{texts.t("noTable.found", { names: names(problem.foundRoles) })}</p>
      )}
      {problem.foundRoles.length > 0 && problem.missingRoles.length > 0 && (
        <p>{texts.t("noTable.missing", { names: names(problem.missingRoles) })}</p>
      )}
      {others !== null && others.length === 0 && <p>{texts.t("noTable.noOthers")}</p>}
      {others !== null && others.length > 0 && (
        <>
          <p>{texts.t("noTable.others")}</p>
          <ul className="plain-list">
            {others.map((sheet) => (
              <li key={sheet.id}>
                <Button onClick={() => void open(sheet)}>
                  {texts.t("noTable.open", { sheet: sheet.name })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
