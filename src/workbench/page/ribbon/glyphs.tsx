import type { ReactNode } from "react";

/** The page's own small pictures, 16 × 16, in the colour of their text. */
function Glyph({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const GREEN = "var(--plus)";
const RED = "var(--minus)";

export const GlyphInsert = () => (
  <Glyph>
    <path d="M1.5 2.5h13v3h-13zM1.5 10.5h13v3h-13z" />
    <path d="M8 6.5v3M6.5 8h3" stroke={GREEN} strokeWidth="1.6" />
  </Glyph>
);
export const GlyphDelete = () => (
  <Glyph>
    <path d="M1.5 2.5h13v3h-13zM1.5 10.5h13v3h-13z" />
    <path d="m6.5 6.8 3 2.6m0-2.6-3 2.6" stroke={RED} strokeWidth="1.6" />
  </Glyph>
);
export const GlyphSortUp = () => (
  <Glyph>
    <path d="M4.5 13V3M2 5.5 4.5 3 7 5.5M9.5 4h2M9.5 8h3.5M9.5 12h5" />
  </Glyph>
);
export const GlyphSortDown = () => (
  <Glyph>
    <path d="M4.5 3v10M2 10.5 4.5 13 7 10.5M9.5 4h5M9.5 8h3.5M9.5 12h2" />
  </Glyph>
);
export const GlyphNoFilter = () => (
  <Glyph>
    <path d="M2 2.5h10L8.5 7v4.5l-3 1.5V7z" />
    <path d="m10 9.5 4 4m0-4-4 4" stroke={RED} strokeWidth="1.5" />
  </Glyph>
);
export const GlyphOpen = () => (
  <Glyph>
    <path d="M1.5 13V3.5h4l1.5 2h6V8M1.5 13l2.5-5h11l-2.5 5z" />
  </Glyph>
);
export const GlyphSave = () => (
  <Glyph>
    <path d="M2.5 2.5h9l2 2v9h-11zM5 2.5v3.5h5V2.5M4.5 13.5v-4h7v4" />
  </Glyph>
);
export const GlyphUndo = () => (
  <Glyph>
    <path d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H6" strokeWidth="1.5" />
  </Glyph>
);
export const GlyphRedo = () => (
  <Glyph>
    <path d="m10.5 2.5 3 3-3 3M13.5 5.5h-7a4 4 0 0 0 0 8H10" strokeWidth="1.5" />
  </Glyph>
);
export const GlyphExamples = () => (
  <Glyph>
    <path d="M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.7h11M6.5 6v7.5" />
  </Glyph>
);
export const GlyphFaults = () => (
  <Glyph>
    <path d="M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z" />
  </Glyph>
);
export const GlyphCopy = () => (
  <Glyph>
    <path d="M5.5 4.5h8v10h-8zM5.5 11.5h-3v-10h8v3" />
  </Glyph>
);
export const GlyphPaste = () => (
  <Glyph>
    <path d="M5 3H2.5v11.5h11V3H11M5 2h6v2.5H5z" />
  </Glyph>
);
export const GlyphErase = () => (
  <Glyph>
    <path d="m6 13.5-3.5-3.5 7-7 4 4-6.5 6.5zM6 13.5h8M5.5 7l4 4" />
  </Glyph>
);
export const GlyphClose = () => (
  <Glyph>
    <path d="m3.5 3.5 9 9m0-9-9 9" />
  </Glyph>
);
export const GlyphCheck = () => (
  <Glyph>
    <path d="m2.5 8.5 3.5 3.5 7.5-8" strokeWidth="1.6" />
  </Glyph>
);
export const GlyphDown = () => (
  <Glyph>
    <path d="m3.5 6 4.5 4.5L12.5 6" />
  </Glyph>
);
export const GlyphUp = () => (
  <Glyph>
    <path d="M3.5 10 8 5.5l4.5 4.5" />
  </Glyph>
);
