import type { Node } from "prosemirror-model";

/** As the server's `ReadingTime` has it: words a minute, and characters a minute where words have no spaces. */
const WORDS = 220;
const WORDS_UKRAINIAN = 200;
const CHARACTERS = 500;

const WITHOUT_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

type Count = { words: number; characters: number };

/** What the desk shows: one number for all, and whole minutes of reading, at least one. */
export type Length = { words: number; minutes: number };

/** Counts words (UAX #29, as the server does). Remembers each block: typing changes one of the many a story has. */
export class Counting {
  private readonly known = new WeakMap<Node, Count>();
  private readonly segments: Intl.Segmenter;
  private readonly pace: number;

  constructor(language: string) {
    this.segments = new Intl.Segmenter(language, { granularity: "word" });
    this.pace = /^uk\b/i.test(language) ? WORDS_UKRAINIAN : WORDS;
  }

  of(doc: Node): Length {
    const sum = { words: 0, characters: 0 };
    doc.descendants((node) => {
      if (node.isTextblock) {
        const { words, characters } = this.block(node);
        sum.words += words;
        sum.characters += characters;
      }
      return !node.isTextblock;
    });
    const minutes = sum.words / this.pace + sum.characters / CHARACTERS;
    return { words: sum.words + sum.characters, minutes: Math.max(1, Math.round(minutes)) };
  }

  private block(node: Node): Count {
    const before = this.known.get(node);
    if (before) {
      return before;
    }
    const count = this.text(node.textBetween(0, node.content.size, "\n", "\n"));
    this.known.set(node, count);
    return count;
  }

  private text(text: string): Count {
    const count = { words: 0, characters: 0 };
    for (const { segment, isWordLike } of this.segments.segment(text)) {
      if (isWordLike && WITHOUT_SPACES.test(segment)) {
        count.characters += [...segment].length;
      } else if (isWordLike) {
        count.words++;
      }
    }
    return count;
  }
}
