import { useSyncExternalStore } from "react";
import { useTexts } from "../use-texts";
import type { FileDesk } from "./file-desk";

/** What stands where the sheet will be, as long as no workbook is open. */
export function StartScreen({ desk, onPick }: { desk: FileDesk; onPick: () => void }) {
  const texts = useTexts();
  const { examples, loading } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  if (loading) {
    return (
      <div className="start-screen" role="status">
        <p>{texts.loading}</p>
      </div>
    );
  }
  return (
    <div className="start-screen">
      <h2>{texts.startTitle}</h2>
      <p>{texts.startText}</p>
      <button type="button" className="button button-main" onClick={onPick}>
        {texts.open}
      </button>
      {examples.length === 0 && <p>{texts.noExamples}</p>}
      <ul>
        {examples.map((example) => (
          <li key={example.file}>
            <button type="button" className="start-example" onClick={() => void desk.openExample(example)}>
              <strong>{example.title}</strong>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
