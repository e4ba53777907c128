import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { NodeSelection, type Plugin } from "prosemirror-state";
import { double, single } from "./quotes";
import { schema } from "./schema";

const { paragraph, heading, bullet_list, ordered_list, blockquote, divider } = schema.nodes;

/** What typing turns into: marks at the start of a paragraph into blocks, and what keyboards lack into what print has. */
export function rules(language: string): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^##\s$/, heading!, { level: 2 }),
      textblockTypeInputRule(/^###\s$/, heading!, { level: 3 }),
      wrappingInputRule(/^[-*]\s$/, bullet_list!),
      wrappingInputRule(/^1[.)]\s$/, ordered_list!),
      wrappingInputRule(/^>\s$/, blockquote!),
      ruled,
      new InputRule(/--$/, "–"),
      new InputRule(/–-$/, "—"),
      new InputRule(/\.\.\.$/, "…"),
      mark(/"$/, (before) => double(before, language)),
      mark(/'$/, (before) => single(before, language)),
    ],
  });
}

/** Three dashes alone in a paragraph. The first two have become one by then. */
const ruled = new InputRule(/^(?:–-|—|---)$/, (state, _, from) => {
  const $from = state.doc.resolve(from);
  if ($from.depth !== 1 || $from.parent.type !== paragraph) {
    return null;
  }
  const tr = state.tr.replaceRangeWith($from.before(), $from.after(), divider!.create());
  const behind = tr.doc.nodeAt($from.before() + 1);
  return behind ? tr : tr.insert($from.before() + 1, paragraph!.create());
});

function mark(pattern: RegExp, meant: (before: string) => string): InputRule {
  return new InputRule(pattern, (state, _, from, to) => {
    if (state.selection instanceof NodeSelection) {
      return null;
    }
    const $from = state.doc.resolve(from);
    const before = $from.parent.textBetween(0, $from.parentOffset, "\n", "\n");
    return state.tr.replaceWith(from, to, schema.text(meant(before), $from.marks()));
  });
}
