import type { AgreementType } from "../../catalog/example";
import { DutchTerm } from "../shell/dutch-term";
import { usePane } from "../state/context";

/** A typering as a small label. */
export function TypeTag({ type }: { readonly type: AgreementType }) {
  const { texts } = usePane();
  return (
    <span className={`tag tag-${type}`}>
      <DutchTerm text={texts.t(`type.${type}`)} />
    </span>
  );
}
