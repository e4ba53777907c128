const WORDS =
  "the harbour council voted to close a second pier after divers found that fog had hidden more of the damage than anyone at the port wanted to say and the ferry crews who had asked for a survey since spring were told of it by a notice on the door".split(" ");

/** Always the same numbers, so that every run has the same text and the same pauses. */
export function dice(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

const run = (text, marks) => ({ type: "text", text, ...(marks ? { marks } : {}) });

/** A story's body of so many words: paragraphs of some 60, every eighth with a link, a subheading before every twelfth, a list and a TK here and there. */
export function body(words) {
  const roll = dice(7);
  const content = [];
  let left = words;
  const take = (most) => {
    const count = Math.min(most, left);
    left -= count;
    return Array.from({ length: count }, () => WORDS[Math.floor(roll() * WORDS.length)]).join(" ");
  };
  for (let i = 0; left > 0; i++) {
    const attrs = { id: `b${i}` };
    if (i % 12 === 11) {
      content.push({ type: "heading", attrs: { ...attrs, level: 2 }, content: [run(take(5))] });
    } else if (i % 30 === 29) {
      const item = () => ({ type: "list_item", content: [{ type: "paragraph", content: [run(take(8))] }] });
      content.push({ type: "bullet_list", attrs, content: left >= 24 ? [item(), item(), item()] : [item()] });
    } else if (i % 8 === 7 && left > 60) {
      const link = [{ type: "link", attrs: { href: `https://example.org/${i}` } }];
      content.push({ type: "paragraph", attrs, content: [run(`${take(40)} `), run(take(4), link), run(` ${take(16)}.`)] });
    } else {
      content.push({ type: "paragraph", attrs, content: [run(`${take(60)}${i % 40 === 20 ? " TK" : ""}.`)] });
    }
  }
  return { type: "doc", attrs: { schema: 1 }, content };
}

/** What is typed: so many letters of the same words. */
export function typed(letters) {
  const roll = dice(11);
  let text = "";
  while (text.length < letters) {
    text += `${WORDS[Math.floor(roll() * WORDS.length)]}${roll() < 0.1 ? ", " : " "}`;
  }
  return text.slice(0, letters);
}

/** Milliseconds between two keys of somebody who types well: 60 to 260, 140 in the middle (some 85 words a minute). */
export function pause(roll) {
  return 60 + (roll() + roll()) * 80 + (roll() < 0.1 ? 120 : 0);
}
