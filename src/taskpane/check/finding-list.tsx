import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../state/context";
import { FindingItem } from "./finding-item";
import type { RowGroup } from "./group-by-row";

const ESTIMATE = 150;
const SHORT = 140;

interface FindingListProps {
  readonly groups: readonly RowGroup[];
  /** The row that is selected in the sheet; its group is brought into view. */
  readonly selectedRow: number | null;
}

/** The findings by row; only what is in view is drawn, so that 20,000 findings scroll as easily as twenty. */
export function FindingList({ groups, selectedRow }: FindingListProps) {
  const { texts } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // The virtualizer changes what it returns in place, which React Compiler must not memoise: kept to this component.
  const list = useVirtualizer({
    count: groups.length,
    getScrollElement: () => box.current,
    estimateSize: () => ESTIMATE,
    overscan: 6,
    initialRect: { width: 320, height: 600 },
    getItemKey: (index) => groups[index]?.row ?? index,
  });
  useEffect(() => {
    const index = groups.findIndex((group) => group.row === selectedRow);
    if (index >= 0) list.scrollToIndex(index, { align: "start" });
  }, [selectedRow, groups, list]);
  const toggle = (key: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    // A region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className="finding-list" role="region" aria-label={texts.t("check.list")} tabIndex={0}>
      <div style={{ height: list.getTotalSize(), position: "relative" }}>
        {list.getVirtualItems().map((item) => {
          const group = groups[item.index];
          if (!group) return null;
          const text =
            group.text.length > SHORT
              ? `${group.text.slice(0, SHORT)} …`
              : group.text || texts.t("check.noText");
          return (
            <section
              key={item.key}
              data-index={item.index}
              ref={list.measureElement}
              className={`row-group${group.row === selectedRow ? " row-group-selected" : ""}`}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-labelledby={`row-${group.row}`}
            >
              <h2 className="row-title" id={`row-${group.row}`}>
                <span className="row-number">{texts.t("check.row", { row: String(group.row + 1) })}</span>
                <span className="row-instrument">{group.instrumentLabel}</span>
              </h2>
              <p className="row-text">{text}</p>
              <ul className="plain-list">
                {group.findings.map((finding) => {
                  const key = `${finding.row} ${finding.column} ${finding.rule}`;
                  return (
                    <FindingItem
                      key={key}
                      finding={finding}
                      open={open.has(key)}
                      onToggle={() => toggle(key)}
                    />
                  );
                })}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
