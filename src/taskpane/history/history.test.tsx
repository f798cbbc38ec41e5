/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();

test("a change is taken back and made again after its message was closed", async () => {
  const gateway = oneTable([row("Omgevingsvisie", "De gemeente en de provincie delen  hun kaarten. ")]);
  const text = () => gateway.all[0]?.values[1]?.[COLUMN.agreement];
  const { user, session } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await user.click(group.getByRole("button", { name: /^Herstel \(/ }));
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  await waitFor(() => expect(text()).toBe("De gemeente en de provincie delen hun kaarten."));
  await user.click(screen.getByRole("button", { name: "Sluit melding" }));
  await act(() => openScreen.perform(session, { id: "history" }));
  await user.click(await screen.findByRole("button", { name: /^Ongedaan maken: 1 cel aangepast\. / }));
  await waitFor(() => expect(text()).toBe("De gemeente en de provincie delen  hun kaarten. "));
  const list = within(screen.getByRole("list"));
  await user.click(await list.findByRole("button", { name: /^Opnieuw: 1 cel aangepast\. / }));
  await waitFor(() => expect(text()).toBe("De gemeente en de provincie delen hun kaarten."));
});
