import type { HostObject } from "../protocol/host-object";
import type { RangeTarget } from "./target";

/** What each Range object wraps, for members that take another Range as argument. */
export const RANGE_TARGETS = new WeakMap<object | HostObject, RangeTarget>();
