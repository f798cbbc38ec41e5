/** A new random id in the form that Office writes: "{8-4-4-4-12}", version 4 (RFC 9562, 5.4). */
export function newGuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const value = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).toUpperCase().padStart(2, "0");
  });
  const text = hex.join("");
  const groups = [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    text.slice(16, 20),
    text.slice(20),
  ];
  return `{${groups.join("-")}}`;
}
