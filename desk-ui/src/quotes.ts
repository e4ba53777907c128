/** Quotation marks of a language: outer pair, inner pair. */
type Marks = { outer: [string, string]; inner: [string, string] };

const ENGLISH: Marks = { outer: ["“", "”"], inner: ["‘", "’"] };
const GUILLEMETS: Marks = { outer: ["«", "»"], inner: ["„", "“"] };

/** By the first part of the language's tag. Ukrainian: Правопис 2019, § 164; the others: Unicode CLDR `delimiters`. */
const MARKS: Record<string, Marks> = {
  en: ENGLISH,
  uk: GUILLEMETS,
  ru: GUILLEMETS,
  be: GUILLEMETS,
  bg: { outer: ["„", "“"], inner: ["’", "’"] },
  cs: { outer: ["„", "“"], inner: ["‚", "‘"] },
  de: { outer: ["„", "“"], inner: ["‚", "‘"] },
  es: { outer: ["«", "»"], inner: ["“", "”"] },
  fr: { outer: ["«\u202f", "\u202f»"], inner: ["“", "”"] },
  it: { outer: ["«", "»"], inner: ["“", "”"] },
  lt: { outer: ["„", "“"], inner: ["‚", "‘"] },
  lv: { outer: ["“", "”"], inner: ["‘", "’"] },
  pl: { outer: ["„", "”"], inner: ["«", "»"] },
  ro: { outer: ["„", "”"], inner: ["«", "»"] },
  sk: { outer: ["„", "“"], inner: ["‚", "‘"] },
};

const APOSTROPHE = "’";

/** After these a mark opens: nothing, a space, a bracket, a dash, another mark that opens. */
const OPENS = /(^|[\s\u00a0\u202f([{—–-])$/u;

/** The marks a language writes. Those we do not know write English ones. */
export function marksOf(language: string): Marks {
  return MARKS[language.toLowerCase().split("-")[0] ?? ""] ?? ENGLISH;
}

/** What is meant by `"` typed behind this text. Inside an open quotation it is the inner pair. */
export function double(before: string, language: string): string {
  const { outer, inner } = marksOf(language);
  const opening = opens(before, outer, inner);
  if (!unclosed(before, outer)) {
    return opening ? outer[0] : outer[1];
  }
  if (opening) {
    return inner[0];
  }
  return inner[0] !== inner[1] && inner[1] !== APOSTROPHE && unclosed(before, inner) ? inner[1] : outer[1];
}

/** What is meant by `'`: between letters, or where nothing opens, an apostrophe. */
export function single(before: string, language: string): string {
  const { outer, inner } = marksOf(language);
  const [open, close] = inner;
  if (close !== APOSTROPHE || open === close) {
    return APOSTROPHE;
  }
  return opens(before, outer, inner) ? open : APOSTROPHE;
}

function opens(before: string, outer: [string, string], inner: [string, string]): boolean {
  return OPENS.test(before) || before.endsWith(outer[0]) || before.endsWith(inner[0]);
}

/** Whether the last mark of a pair is one that opens. */
function unclosed(before: string, [open, close]: [string, string]): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
