import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../rules/finding";
import { usePaneState } from "../state/context";
import { FindingItem } from "./finding-item";
import type { FindingGroup } from "./group-findings";
import { GroupHead } from "./group-head";
import { useEndsOfList } from "./use-ends-of-list";
import { keyOf, useFocusInPlaceOfGone, useFocusOfScrolledAway, useFocusOnVisited } from "./use-list-focus";

/** Heights in pixels to begin with; each group is measured when it is drawn. */
const GROUP_HEIGHT = 74;
const FINDING_HEIGHT = 74;

interface FindingListProps {
  /** What readers call the list. */
  readonly name: string;
  /** All that the list shows, in view or not: what is done at once is done to these. */
  readonly shown: readonly Finding[];
  /** How many of them, of each rule, can be mended at once. */
  readonly alike: ReadonlyMap<string, number>;
  readonly groups: readonly FindingGroup[];
  /** The row that is selected in the sheet; its group is brought into view. */
  readonly selectedRow: number | null;
  /** The finding that was gone to last. */
  readonly visited: Finding | null;
}

/** The findings by row; only what is in view is drawn, so that 20,000 findings scroll as easily as twenty. */
export function FindingList({ name, groups, shown, alike, selectedRow, visited }: FindingListProps) {
  const { visited: visit } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // The virtualizer changes what it returns in place, which React Compiler must not memoise: kept to this component.
  const list = useVirtualizer({
    count: groups.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => GROUP_HEIGHT + FINDING_HEIGHT * (groups[index]?.findings.length ?? 1),
    overscan: 6,
    initialRect: { width: 320, height: 600 },
    getItemKey: (index) => groups[index]?.key ?? index,
  });
  const broughtIn = useRef<{ readonly row: number | null; readonly isDone: boolean } | null>(null);
  useEffect(() => {
    // A new check must not scroll the list; only another selection does, or the first findings of the selected row, as
    // when it was selected and then filled.
    if (broughtIn.current?.row === selectedRow && broughtIn.current.isDone) return;
    const index = groups.findIndex((group) => isOfRow(group, selectedRow));
    const group = list.measurementsCache[index];
    broughtIn.current = { row: selectedRow, isDone: group !== undefined };
    if (!box.current || !group) return;
    const { scrollTop, clientHeight } = box.current;
    const end = Math.min(group.end, group.start + GROUP_HEIGHT + FINDING_HEIGHT);
    // Only where needed, for a list that jumps under the mouse is no help; and then with the heading in view.
    if (group.start < scrollTop || end > scrollTop + clientHeight)
      list.scrollToIndex(index, { align: "start" });
  }, [selectedRow, groups, list]);
  useEndsOfList(box, list, groups.length - 1);
  useFocusOnVisited(box, visit);
  useFocusInPlaceOfGone(box, groups);
  useFocusOfScrolledAway(box);
  const toggle = (key: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    // A region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1)
    <div ref={box} className="finding-list" role="region" aria-label={name} tabIndex={0}>
      <div role="feed" style={{ height: list.getTotalSize(), position: "relative" }}>
        {list.getVirtualItems().map((item) => {
          const group = groups[item.index];
          if (!group) return null;
          return (
            <article
              key={item.key}
              data-index={item.index}
              ref={list.measureElement}
              className={`row-group${group.by === "row" && group.row === selectedRow ? " row-group-selected" : ""}`}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-labelledby={group.key}
              aria-posinset={item.index + 1}
              aria-setsize={groups.length}
            >
              <GroupHead group={group} />
              <ul className="plain-list">
                {group.findings.map((finding) => {
                  const key = keyOf(finding);
                  return (
                    <FindingItem
                      key={key}
                      itemKey={key}
                      finding={finding}
                      shown={shown}
                      alike={alike.get(finding.rule) ?? 0}
                      isOpen={open.has(key)}
                      isVisited={finding === visited}
                      onToggle={() => toggle(key)}
                    />
                  );
                })}
              </ul>
            </article>
          );
        })}
      </div>
    </div>
  );
}

const isOfRow = (group: FindingGroup, row: number | null): boolean =>
  group.by === "row" ? group.row === row : group.findings.some((finding) => finding.row === row);
