import type { AgreementTable } from "../../table/agreement-table";
import { isThere } from "../../catalog/standing/across";
import type { Standing } from "../../catalog/standing/standing";
import type { Texts } from "../../i18n/texts";
import { standingsAmong, type PlacedStanding } from "../examples/standings-in";
import { homeOf, partsWith, type Home } from "../examples/home";
import type { PaneSession } from "../state/pane-session";
import type { Message, Notice, Offer } from "../state/pane-state";
import type { SheetRef } from "../../excel/gateway";
import type { InsertExamplesInput, SheetPart } from "./examples-to-insert";
import { rowsInWords } from "./row-numbers";

/** What the answers to the questions do. */
interface Answers {
  here(input: InsertExamplesInput): Promise<void>;
  onSheet(sheet: SheetRef): Promise<void>;
  apart(parts: readonly SheetPart[]): Promise<void>;
}

/** What to ask before examples go in: whether they belong on this sheet, and go in twice; null: nothing. */
export async function askFirst(
  session: PaneSession,
  table: AgreementTable,
  input: InsertExamplesInput,
  answers: Answers,
): Promise<Notice | null> {
  return (await askWhere(session, table, input, answers)) ?? (await askAgain(session, table, input, answers));
}

/** The sheet is for another core instrument than the examples are. */
async function askWhere(
  session: PaneSession,
  table: AgreementTable,
  input: InsertExamplesInput,
  answers: Answers,
): Promise<Notice | null> {
  if (input.evenIfElsewhere) return null;
  const examples = input.examples.map(({ example }) => example);
  if (!homeOf(table, examples, [])) return null;
  const others = session.store.get().otherTables ?? (await session.others.look());
  const home = homeOf(table, examples, others);
  if (!home) return null;
  const { texts } = input;
  const sheet = home.sheet;
  const params = {
    instrument: texts.t(`instrument.${home.here}`),
    other: home.wanted ? texts.t(`instrument.${home.wanted}`) : "",
    titles: home.titles,
  };
  const message = home.wanted
    ? ({ key: sheet ? "examples.askOtherSheet" : "examples.wrongSheet", params } as const)
    : ({ plural: "examples.wrongSheetMany", count: home.count, params } as const);
  return { intent: "warning", ...message, offer: offerFor(home, input, answers) };
}

/** Where they belong, as far as there are sheets for all of them; else here all the same. */
function offerFor({ sheet, parts }: Home, input: InsertExamplesInput, answers: Answers): Offer {
  if (sheet) {
    const params = { sheet: sheet.name };
    return { label: "examples.insertOn", params, isQuestion: true, take: () => answers.onSheet(sheet) };
  }
  if (parts) {
    const take = () => answers.apart(partsWith(parts, input.examples));
    return { label: "examples.insertApart", isQuestion: true, take };
  }
  const take = () => answers.here({ ...input, evenIfElsewhere: true });
  return { label: "examples.insertHere", isQuestion: true, take };
}

/** The question to ask where examples stand already, in the table or in one that makes one whole with it. */
async function askAgain(
  session: PaneSession,
  table: AgreementTable,
  input: InsertExamplesInput,
  { here }: Answers,
): Promise<Notice | null> {
  if (input.evenIfThere) return null;
  const examples = input.examples.map(({ example }) => example);
  const siblings = await session.others.siblingsOf(table);
  const { workbook } = session.store.get();
  const standing = [...standingsAmong([table, ...siblings], workbook, examples).values()].filter(isThere);
  if (standing.length === 0) return null;
  const offer: Offer = {
    label: "examples.insertAnyway",
    isQuestion: true,
    // Where it goes was asked already.
    take: () => here({ ...input, evenIfThere: true, evenIfElsewhere: true }),
  };
  const { texts } = input;
  if (examples.length > 1) return { intent: "warning", ...questionForSeveral(standing, texts), offer };
  return { intent: "warning", key: questionFor(standing), params: { row: rowsOf(standing, texts) }, offer };
}

/** That some are there says nothing untrue of those that something is only like. */
function questionForSeveral(standing: readonly PlacedStanding[], texts: Texts): Message {
  const { length: count } = standing;
  const params = { rows: rowsOf(standing, texts, { isEachNamed: true }) };
  const like = standing.filter(isOnlyLike).length;
  if (like === count) return { plural: "examples.someLike", count, params };
  if (like > 0) return { key: "examples.someThereOrLike", params: { ...params, count } };
  return { plural: "examples.someThere", count, params };
}

const isOnlyLike = ({ newer, likeness }: Standing): boolean => !newer && likeness < 1;

/** "3, 5; 2 op blad ‘Programma’": the rows of the sheet on screen first. `isEachNamed`: "rij 3, 5; rij 2 op blad ‘Programma’". */
function rowsOf(standing: readonly PlacedStanding[], texts: Texts, { isEachNamed = false } = {}): string {
  const sheets = [...new Set(standing.map(({ sheet }) => sheet?.name ?? null))].sort(
    (one, other) => Number(one !== null) - Number(other !== null),
  );
  return sheets
    .map((name) => {
      const here = standing.filter(({ sheet }) => (sheet?.name ?? null) === name);
      const rows = new Set(here.flatMap(({ row, sameRows = [row] }) => sameRows));
      const row = rowsInWords(
        [...rows].sort((a, b) => a - b),
        texts,
      );
      if (name !== null)
        return texts.t(isEachNamed ? "examples.namedRowOnSheet" : "examples.rowOnSheet", {
          row,
          sheet: name,
        });
      return isEachNamed ? texts.t("examples.namedRow", { row }) : row;
    })
    .join("; ");
}

function questionFor(
  standing: readonly Standing[],
): "examples.olderThere" | "examples.likeThere" | "examples.alreadyThere" {
  if (standing.every(({ newer }) => newer)) return "examples.olderThere";
  return standing.every(({ likeness }) => likeness < 1) ? "examples.likeThere" : "examples.alreadyThere";
}
