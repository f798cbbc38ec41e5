/** Long enough for any browser to have begun the download. */
const KEEP_MS = 60_000;

/**
 * Offers a file to save, as a download of the browser around the pane; gives its name, without what no system takes.
 * Assumption (Excel): the frame of the pane may start downloads; where it may not, the browser says so itself.
 */
export function saveFile(
  name: string,
  extension: string,
  type: string,
  content: string | Uint8Array,
): string {
  const plain = name.replace(/["'‘’“”]/gu, "").replace(/[^\p{L}\p{N}._ -]+/gu, "-");
  const fileName = `${plain}.${extension}`;
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return fileName;
}
