import type { Example } from "../../catalog/example";
import { usePane } from "../state/context";

/** That column C gets a text of the region's own, not the statute's; nothing for an example that has none. */
export function OwnTextTag({ example }: { readonly example: Pick<Example, "legalText"> }) {
  const { texts } = usePane();
  if (example.legalText === undefined) return null;
  return <span className="tag tag-own">{texts.t("examples.ownText")}</span>;
}

/** The region's own text for column C, whole. */
export function OwnLegalText({ example }: { readonly example: Pick<Example, "legalText"> }) {
  const { texts } = usePane();
  if (example.legalText === undefined) return null;
  return (
    <>
      <h3 className="sub-title">{texts.t("examples.legalText")}</h3>
      <p>
        <OwnTextTag example={example} />
      </p>
      <p className="example-whole" lang="nl">
        {example.legalText}
      </p>
      <p className="quiet">{texts.t("examples.ownTextHint")}</p>
    </>
  );
}
