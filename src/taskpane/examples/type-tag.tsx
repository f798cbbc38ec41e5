import type { Example } from "../../catalog/example";
import { DutchTerm } from "../shell/dutch-term";
import { usePane } from "../state/context";
import { levelName, typeName } from "./value-text";

/** A typering as a small label. */
export function TypeTag({ type }: Pick<Example, "type">) {
  const { texts } = usePane();
  const name = typeName(type, texts);
  if (typeof type !== "string") return <span className="tag tag-missing">{name}</span>;
  return (
    <span className={`tag tag-${type}`}>
      <DutchTerm text={name} />
    </span>
  );
}

/** A level; only a known one is a term of the table. */
export function LevelName({ level }: Pick<Example, "level">) {
  const { texts } = usePane();
  const name = levelName(level.value, texts);
  return typeof level.value === "string" ? <DutchTerm text={name} /> : name;
}
