/** Whether the source says so itself (in gist), or it was derived from the source by us. */
export type Certainty = "source" | "derived";
