import type { CommentState } from "../../package/comments/comment-state";
import { itemNotFound } from "../protocol/host-error";
import { defineClass } from "../protocol/host-object";
import type { SheetTarget } from "./target";

interface CommentTarget extends SheetTarget {
  readonly comment: CommentState;
}

const comment = defineClass<CommentTarget>("Comment", {
  identity: ({ comment: { id } }) => ({ Id: id }),
  get: { Id: ({ comment: { id } }) => id },
  methods: {
    GetLocation: ({ state, sheet, comment: { row, column } }) =>
      state.objects.range(sheet, { top: row, left: column, bottom: row, right: column }),
  },
});

/** The threaded comments on a sheet, to be looked at only. */
export const comments = defineClass<SheetTarget>("CommentCollection", {
  methods: { GetCount: ({ sheet }) => sheet.comments.length },
  item: ({ state, sheet }, key) => {
    const found = sheet.comments.find(({ id }) => id === key);
    if (!found) throw itemNotFound("comment");
    return comment({ state, sheet, comment: found });
  },
  items: ({ state, sheet }) => sheet.comments.map((one) => comment({ state, sheet, comment: one })),
});
