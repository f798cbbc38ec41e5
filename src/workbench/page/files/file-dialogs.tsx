import { useSyncExternalStore } from "react";
import { Dialog } from "../dialog";
import type { Session } from "../session";
import { fill, useTexts } from "../use-texts";
import type { FileDesk } from "./file-desk";
import { refusalText } from "./refusal";

/** What the page says about files: refused ones, and changes that would be lost. */
export function FileDialogs({ desk, session }: { desk: FileDesk; session: Session }) {
  const texts = useTexts();
  const { refused, waiting } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { opened } = useSyncExternalStore(session.store.subscribe, session.store.get);
  if (refused) {
    return (
      <Dialog title={fill(texts.refusedTitle, { file: refused.name })} onClose={() => desk.closeRefusal()}>
        <p>{texts[refusalText(refused.refusal, refused.name, refused.kind)]}</p>
        {opened && <p>{texts.keepsOpen}</p>}
      </Dialog>
    );
  }
  if (!waiting) return null;
  const answer = (choice: "save" | "discard" | "cancel") => () => void desk.answer(choice);
  return (
    <Dialog
      title={texts.discardTitle}
      onClose={answer("cancel")}
      actions={[
        { label: texts.saveFirst, run: answer("save"), main: true },
        { label: texts.discard, run: answer("discard") },
        { label: texts.cancel, run: answer("cancel") },
      ]}
    >
      <p>{fill(texts.discardText, { file: opened?.fileName ?? "" })}</p>
    </Dialog>
  );
}
