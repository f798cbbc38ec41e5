/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { apply, KEYWORDS, openCleanUp } from "../testing/open-clean-up";
import { prepareJsdom } from "../testing/open-pane";

prepareJsdom();

const OTHERS = /^Ook deze schrijfwijzen: /u;

async function renamed(isAlone: boolean, count: number) {
  const pane = await openCleanUp();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "Trefwoord" }), "omgevingstafel");
  const others = screen.getByRole("checkbox", { name: OTHERS });
  expect(others).toHaveProperty("checked", true);
  if (isAlone) await user.click(others);
  const field = screen.getByRole("textbox", { name: "Wordt" });
  await user.clear(field);
  await user.type(field, "regiotafel");
  await user.click(
    screen.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" }),
  );
  await user.click(await apply(count));
  await waitFor(() => expect(pane.keywords()?.[0]).toBe("regiotafel; wonen"));
  return pane.keywords()?.map(String) ?? [];
}

test("the spellings that the filters show together get the new name together", async () => {
  const keywords = await renamed(false, 4);
  expect(keywords.slice(1, 4)).toEqual([
    "regiotafel ;  wonen; natuur",
    "regiotafel, bodem",
    "regiotafel; geluid en lucht",
  ]);
  expect(keywords[4]).toBe(KEYWORDS[4]);
});

test("on demand only the very spelling that was chosen", async () => {
  const keywords = await renamed(true, 2);
  expect(keywords[1]).toBe(KEYWORDS[1]);
  expect(keywords[2]).toBe(KEYWORDS[2]);
});
