import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CATALOGUE_KEYWORDS } from "../../catalog/vocabulary";
import { termClusters, type TermCluster } from "../../keywords/clean-up/clusters";
import { replaceTerms } from "../../keywords/clean-up/replace-terms";
import { usualSeparator } from "../../keywords/clean-up/separators";
import { usePane } from "../state/context";
import type { About } from "./about";
import { Cluster } from "./cluster";
import { firstChoice, replacementsOf, type ClusterChoice } from "./cluster-choice";
import { usePreview } from "./use-preview";

const STANDARD: ReadonlySet<string> = new Set(CATALOGUE_KEYWORDS);
/** So many groups are drawn at first, and more when they are asked for. */
const PAGE = 20;

/** Groups of near terms, each to be made one. */
export function Clusters({ terms, column, subject }: About) {
  const { texts } = usePane();
  const clusters = useMemo(() => termClusters(terms, STANDARD), [terms]);
  const [choices, setChoices] = useState<ReadonlyMap<string, ClusterChoice>>(new Map());
  const [drawn, setDrawn] = useState(PAGE);
  const { show, preview } = usePreview({ column, subject }, "clean-up-clusters");
  const choiceOf = (cluster: TermCluster): ClusterChoice =>
    choices.get(keyOf(cluster)) ?? firstChoice(cluster);
  const merges = clusters
    .map((cluster) => replacementsOf(cluster, choiceOf(cluster), terms))
    .filter((pairs) => pairs.length > 0);
  return (
    <section className="clean-up-part" aria-labelledby="clean-up-clusters">
      <h3 id="clean-up-clusters" className="sub-title" tabIndex={-1}>
        {texts.t("cleanUp.clusters")}
      </h3>
      <p className="quiet">
        {texts.t(clusters.length === 0 ? "cleanUp.noClusters" : "cleanUp.clustersHint")}
      </p>
      <div className="clusters">
        {clusters.slice(0, drawn).map((cluster) => (
          <Cluster
            key={keyOf(cluster)}
            cluster={cluster}
            choice={choiceOf(cluster)}
            onChoice={(choice) => setChoices(new Map(choices).set(keyOf(cluster), choice))}
            about={{ terms, column, subject }}
          />
        ))}
      </div>
      {clusters.length > drawn && (
        <button type="button" className="text-button" onClick={() => setDrawn(drawn + PAGE)}>
          {texts.count("cleanUp.moreGroups", clusters.length - drawn)}
        </button>
      )}
      {merges.length > 1 && (
        <div className="button-row">
          <Button
            size="small"
            onClick={(event) => {
              const became = new Map(merges.flat());
              show(event, {
                label: texts.t("cleanUp.didMergeAll"),
                result: replaceTerms(terms, became, usualSeparator(terms)),
                became,
              });
            }}
          >
            {merges.length === 2
              ? texts.t("cleanUp.viewBoth")
              : texts.count("cleanUp.viewAll", merges.length)}
          </Button>
        </div>
      )}
      {preview}
    </section>
  );
}

/** A group keeps its choice as long as its terms are the same. */
const keyOf = (cluster: TermCluster): string => cluster.map(({ term }) => term).join("\n");
