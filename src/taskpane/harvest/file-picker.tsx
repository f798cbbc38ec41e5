import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { usePane } from "../state/context";
import { readFiles, type ReadFile } from "./read-files";

/** Opens workbooks from the disk, by a button or by dragging them in. */
export function FilePicker({ onRead }: { readonly onRead: (files: readonly ReadFile[]) => void }) {
  const { texts } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isReading, setReading] = useState(false);
  const read = async (files: FileList | null): Promise<void> => {
    if (!files || files.length === 0) return;
    setReading(true);
    onRead(await readFiles([...files]));
    setReading(false);
    // Choosing a file sends the focus to the sheet in some versions of Excel (office-js #4549).
    button.current?.focus();
    // So that the same file can be chosen again after it was changed.
    if (input.current) input.current.value = "";
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void read(event.dataTransfer.files);
  };
  return (
    <div className="harvest-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => void read(event.target.files)}
      />
      <Button ref={button} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {texts.t("harvest.choose")}
      </Button>
      <p className="quiet" role="status">
        {texts.t(isReading ? "harvest.reading" : "harvest.drop")}
      </p>
    </div>
  );
}
