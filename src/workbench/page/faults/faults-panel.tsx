import { type ReactNode, type RefObject, useEffect, useId, useReducer, useRef, useState } from "react";
import type { FaultKind, WorkbenchHost } from "../../host/workbench-host";
import type { GridController } from "../grid/controller";
import { useDismiss } from "../menu";
import type { Session } from "../session";
import { fill, useTexts } from "../use-texts";
import { FAULT_KINDS, FAULT_TEXTS, isFaultKind } from "./fault-texts";

interface FaultsPanelProps {
  readonly host: WorkbenchHost;
  readonly session: Session;
  readonly controller: GridController;
  readonly within: RefObject<HTMLElement | null>;
  readonly fault: FaultKind | null;
  readonly onFault: (fault: FaultKind | null) => void;
  readonly onClose: () => void;
}

/** Plays Excel's awkward sides on command, and shows what the add-in asked of it. */
export function FaultsPanel({
  host,
  session,
  controller,
  within,
  fault,
  onFault,
  onClose,
}: FaultsPanelProps) {
  const texts = useTexts();
  useDismiss(within, onClose);
  return (
    <div className="faults-panel" role="dialog" aria-label={texts.faults} tabIndex={-1}>
      <p className="faults-intro">{texts.faultsIntro}</p>
      <Section title={texts.faultState}>
        <div className="fault-choices">
          <Radio label={texts.faultNone} checked={fault === null} onChoose={() => onFault(null)} />
          {FAULT_KINDS.map((kind) => (
            <Radio
              key={kind}
              label={texts[FAULT_TEXTS[kind]]}
              checked={fault === kind}
              onChoose={() => onFault(kind)}
            />
          ))}
        </div>
        <label className="fault-choice">
          <input
            type="checkbox"
            checked={host.viewOnly}
            onChange={(event) => session.setViewOnly(event.target.checked)}
          />
          <span>
            {texts.viewOnly} <small>{texts.viewOnlyHint}</small>
          </span>
        </label>
      </Section>
      <FailOnce host={host} />
      <Section title={texts.colleague}>
        <div className="faults-buttons">
          <Colleague controller={controller} host={host} />
        </div>
      </Section>
      <Log host={host} />
      <button
        type="button"
        className="button"
        onClick={() => {
          host.faults.clear();
          onFault(null);
          session.setViewOnly(false);
        }}
      >
        {texts.faultsOff}
      </button>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

function Radio({ label, checked, onChoose }: { label: string; checked: boolean; onChoose: () => void }) {
  return (
    <label className="fault-choice">
      <input type="radio" name="fault" checked={checked} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}

function FailOnce({ host }: { host: WorkbenchHost }) {
  const texts = useTexts();
  const [number, setNumber] = useState(1);
  const [kind, setKind] = useState<FaultKind>("general-exception");
  const [done, setDone] = useState<number | null>(null);
  return (
    <Section title={texts.failNth}>
      <div className="fail-once">
        <input
          type="number"
          className="input"
          min={1}
          max={999}
          value={number}
          aria-label={texts.failNthNumber}
          onChange={(event) => setNumber(Math.max(1, Math.trunc(Number(event.target.value)) || 1))}
        />
        <select
          className="input"
          value={kind}
          aria-label={texts.failNthKind}
          onChange={(event) => {
            if (isFaultKind(event.target.value)) setKind(event.target.value);
          }}
        >
          {FAULT_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts[FAULT_TEXTS[one]]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          onClick={() => {
            host.faults.failAt(number, kind);
            setDone(number);
          }}
        >
          {texts.failNthSet}
        </button>
      </div>
      <p role="status">{done !== null && fill(texts.failNthDone, { number: done })}</p>
    </Section>
  );
}

/** What a colleague in the same workbook does, at the place that is selected here. */
function Colleague({ controller, host }: { controller: GridController; host: WorkbenchHost }) {
  const texts = useTexts();
  const act = (run: (sheetId: string, row: number, column: number) => void) => () => {
    const { row, column } = controller.store.get().selection.active;
    run(controller.sheet.id, row, column);
  };
  const edit = (sheetId: string, row: number, column: number) => {
    host.userEdit(sheetId, row, column, { value: texts.colleagueText }, "colleague");
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={act((sheet, row) => host.userInsertRows(sheet, row, 1, "colleague"))}
      >
        … {texts.colleagueInserts}
      </button>
      <button
        type="button"
        className="button"
        onClick={act((sheet, row) => host.userDeleteRows(sheet, row, 1, "colleague"))}
      >
        … {texts.colleagueDeletes}
      </button>
      <button type="button" className="button" onClick={act(edit)}>
        … {texts.colleagueEdits}
      </button>
    </>
  );
}

/** The log changes without telling: it is read again every half second while it is on the screen. */
function Log({ host }: { host: WorkbenchHost }) {
  const texts = useTexts();
  const again = useReducer((count: number) => count + 1, 0)[1];
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  useEffect(() => {
    timer.current = setInterval(again, 500);
    return () => clearInterval(timer.current);
  }, [again]);
  const { requests, largestResponseBytes, unknownMembers } = host.log;
  const unknown = [...unknownMembers];
  return (
    <Section title={texts.requestLog}>
      <dl className="request-log">
        <dt>{texts.requests}</dt>
        <dd>{requests}</dd>
        <dt>{texts.largestResponse}</dt>
        <dd>{(largestResponseBytes / 1024).toFixed(1).replace(".", ",")} kB</dd>
        <dt>{texts.unknownMembers}</dt>
        <dd className={unknown.length > 0 ? "request-log-unknown" : undefined}>
          {unknown.length === 0
            ? texts.none
            : unknown.map(([name, times]) => `${name} (${times}×)`).join(", ")}
        </dd>
      </dl>
      <button
        type="button"
        className="button"
        onClick={() => {
          host.log.reset();
          again();
        }}
      >
        {texts.resetLog}
      </button>
    </Section>
  );
}
