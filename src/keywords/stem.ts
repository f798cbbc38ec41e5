/**
 * Dutch stemmer: the Snowball algorithm "Dutch" by Martin Porter (snowballstem.org/algorithms/dutch/stemmer.html), written
 * anew from its description. It brings "omgevingstafels" and "omgevingstafel" together; a stem is no word to show.
 */

const VOWEL = "aeiouyè";
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.includes(letter);

/** The stem of one word in lower case. Any text gives an answer. */
export function stem(word: string): string {
  if (word.length < 3) return word;
  const state = new Stemming(prepare(word));
  state.endings();
  state.finalE();
  state.heid();
  state.derivations();
  state.doubleVowel();
  return state.text.toLowerCase();
}

/** Accents out; y and i that are consonants in capitals. */
function prepare(word: string): string {
  const plain = word
    .replace(/[äá]/g, "a")
    .replace(/[ëé]/g, "e")
    .replace(/[ïí]/g, "i")
    .replace(/[öó]/g, "o")
    .replace(/[üú]/g, "u");
  let text = "";
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    const afterVowel = isVowel(text.charAt(at - 1) || undefined);
    if (letter === "y" && (at === 0 || afterVowel)) text += "Y";
    else if (letter === "i" && afterVowel && isVowel(plain.charAt(at + 1) || undefined)) text += "I";
    else text += letter;
  }
  return text;
}

/** Where the region behind the first non-vowel after a vowel begins, searched from `from`. */
function regionAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isVowel(text[at])) at++;
  while (at < text.length && isVowel(text[at])) at++;
  return Math.min(at + 1, text.length);
}

class Stemming {
  private readonly r1: number;
  private readonly r2: number;
  private removedE = false;

  constructor(public text: string) {
    const first = regionAfter(text, 0);
    this.r1 = Math.max(first, 3);
    this.r2 = regionAfter(text, first);
  }

  /** Step 1: -heden, -en, -ene, -s, -se. */
  endings(): void {
    if (this.ends("heden")) {
      if (this.inR1(5)) this.text = `${this.text.slice(0, -5)}heid`;
    } else if (this.ends("ene")) this.dropEn(3);
    else if (this.ends("en")) this.dropEn(2);
    else if (this.ends("se")) this.dropS(2);
    else if (this.ends("s")) this.dropS(1);
  }

  /** Step 2: -e. */
  finalE(): void {
    this.removedE = false;
    if (!this.ends("e") || !this.inR1(1) || isVowel(this.before(1))) return;
    this.drop(1);
    this.removedE = true;
    this.undouble();
  }

  /** Step 3a: -heid. */
  heid(): void {
    if (!this.ends("heid") || !this.inR2(4) || this.before(4) === "c") return;
    this.drop(4);
    if (this.ends("en")) this.dropEn(2);
  }

  /** Step 3b: -end, -ing, -ig, -lijk, -baar, -bar. */
  derivations(): void {
    if (this.ends("end") || this.ends("ing")) {
      if (!this.inR2(3)) return;
      this.drop(3);
      if (this.ends("ig") && this.inR2(2) && this.before(2) !== "e") this.drop(2);
      else this.undouble();
    } else if (this.ends("ig")) {
      if (this.inR2(2) && this.before(2) !== "e") this.drop(2);
    } else if (this.ends("lijk")) {
      if (!this.inR2(4)) return;
      this.drop(4);
      this.finalE();
    } else if (this.ends("baar")) {
      if (this.inR2(4)) this.drop(4);
    } else if (this.ends("bar") && this.inR2(3) && this.removedE) this.drop(3);
  }

  /** Step 4: maan → man, brood → brod. */
  doubleVowel(): void {
    const match = /[^aeiouyè](aa|ee|oo|uu)[^aeiouyèI]$/.exec(this.text);
    if (match) this.text = this.text.slice(0, -2) + this.text.slice(-1);
  }

  private dropEn(length: number): void {
    const previous = this.before(length);
    if (!this.inR1(length) || previous === undefined || isVowel(previous)) return;
    if (this.text.slice(0, -length).endsWith("gem")) return;
    this.drop(length);
    this.undouble();
  }

  private dropS(length: number): void {
    const previous = this.before(length);
    if (this.inR1(length) && previous !== undefined && !isVowel(previous) && previous !== "j")
      this.drop(length);
  }

  private undouble(): void {
    if (/(?:kk|dd|tt)$/.test(this.text)) this.drop(1);
  }

  private drop(length: number): void {
    this.text = this.text.slice(0, -length);
  }

  private ends(ending: string): boolean {
    return this.text.endsWith(ending);
  }

  private inR1(length: number): boolean {
    return this.text.length - length >= this.r1;
  }

  private inR2(length: number): boolean {
    return this.text.length - length >= this.r2;
  }

  /** The letter before an ending of this length. */
  private before(length: number): string | undefined {
    return this.text[this.text.length - length - 1];
  }
}
