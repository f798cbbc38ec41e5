import { createGateway } from "../excel/office-gateway";
import { associateCommand } from "../excel/ribbon";
import { startOffice } from "../excel/start";
import { RIBBON_COMMANDS } from "../taskpane/commands/ribbon-commands";
import { PaneSession } from "../taskpane/state/pane-session";

/** The ribbon's buttons when the pane is closed: the same command objects on a session that ends with the click. */
void startOffice().then((result) => {
  if (!result.ok) return;
  for (const command of RIBBON_COMMANDS) {
    associateCommand(command.id, async () => {
      const session = new PaneSession(createGateway());
      await session.refresh();
      await command.perform(session);
      await session.stop();
    });
  }
});
