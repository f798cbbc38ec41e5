/**
 * The words behind a command, before anything is installed or built: with `--help` it tells how the command is used and
 * ends the process, and with a word that the command does not know it says so and ends it with code 2.
 * @param {string} usage  begins with "Use: npm …"
 * @param {(word: string) => boolean} isKnown
 * @returns {string[]} the words, all known
 */
export function wordsOf(usage, isKnown) {
  const words = process.argv.slice(2);
  if (words.includes("--help") || words.includes("-h")) {
    console.log(usage);
    process.exit(0);
  }
  const strange = words.find((word) => !isKnown(word));
  if (strange === undefined) return words;
  console.error(`Unknown word ${strange}.\n${usage}`);
  process.exit(2);
}
