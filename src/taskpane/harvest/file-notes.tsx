import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { usePane } from "../state/context";
import type { ReadFile } from "./read-files";

interface FileListProps {
  readonly files: readonly ReadFile[];
  readonly onRemove: (name: string) => void;
}

/** The files that tables were found in, each with a way to take it out again. */
export function FileList({ files, onRemove }: FileListProps) {
  const { texts } = usePane();
  return (
    <ul className="plain-list" aria-live="polite">
      {files.map(({ name, tables }) => (
        <li key={name} className="quiet harvest-file">
          <span>
            {texts.count(
              "harvest.file",
              tables.reduce((sum, { table }) => sum + table.agreements.length, 0),
              { file: name },
            )}
          </span>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.t("harvest.removeFile", { file: name })}
            onClick={() => onRemove(name)}
          />
        </li>
      ))}
    </ul>
  );
}

interface FileProblemsProps {
  /** Files without a table; none: there is no message. */
  readonly files: readonly ReadFile[];
  readonly onClose: () => void;
}

/** What is wrong with the files that were opened last, in one message. */
export function FileProblems({ files, onClose }: FileProblemsProps) {
  const { texts } = usePane();
  return (
    <div role="status">
      {files.length > 0 && (
        <MessageBar intent="warning" politeness="polite" layout="multiline">
          <MessageBarBody>
            <ul className="plain-list">
              {files.map(({ name, problem }) => (
                <li key={name}>{problem && texts.t(`harvest.${problem}`, { file: name })}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.t("dismiss")}
                onClick={onClose}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
