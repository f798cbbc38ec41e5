import { ActionType, type Action, type Batch } from "./batch";
import { HostError } from "./host-error";
import { UnknownMember } from "./host-object";
import { PathResolver, type Roots } from "./paths";
import { query } from "./query";
import { PackageError } from "../../package/document";

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/**
 * Carries out a batch in order. The first failing action stops it; what was done before stays done, and its results are
 * given with the error, as in Excel.
 */
export function processQuery(batch: Batch, roots: Roots, unknown: (member: string) => void): BatchResponse {
  const resolver = new PathResolver(batch, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = perform(action, resolver);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const known = asHostError(error);
      if (error instanceof UnknownMember) unknown(error.member);
      const location = locationOf(action, batch);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: known.code,
          Message: known.message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: known.status,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function perform(action: Action, resolver: PathResolver): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = resolver.resolve(action.ObjectPathId);
  // Whatever is asked of a null object is silently nothing.
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object.identity();
    case ActionType.query:
      return query(object, action.QueryInfo);
    case ActionType.method:
      return object.call(action.Name, resolver.args(action.ArgumentInfo)) ?? null;
    case ActionType.setProperty:
      object.set(action.Name, resolver.args(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new UnknownMember(`action type ${action.ActionType}`);
  }
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof PackageError) return new HostError(error.code, error.message);
  return new HostError("GeneralException", error instanceof Error ? error.message : String(error));
}

function locationOf(action: Action, batch: Batch): string {
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  const name = action.Name || path?.Name || "";
  return name.charAt(0).toLowerCase() + name.slice(1);
}
