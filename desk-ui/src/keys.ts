import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { emphasis, headed, lineBreak, listed, plain, quoted, strong } from "./commands";
import { moveBlocks } from "./moving";
import { schema } from "./schema";

/** What opens a dialog; the editor says how. */
export type Asking = { link: Command; note: Command };

/** The keys of the body. On a Mac, Mod is Command; elsewhere Control. */
export function keys(asking: Asking): Plugin[] {
  return [
    keymap({
      "Mod-z": undo,
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      Backspace: undoInputRule,
      "Mod-b": strong,
      "Mod-i": emphasis,
      "Mod-k": asking.link,
      "Mod-Alt-m": asking.note,
      "Mod-Alt-0": plain,
      "Mod-Alt-2": headed(2),
      "Mod-Alt-3": headed(3),
      "Mod-Shift-7": listed("ordered_list"),
      "Mod-Shift-8": listed("bullet_list"),
      "Mod-Shift-9": quoted,
      "Alt-ArrowUp": moveBlocks(-1),
      "Alt-ArrowDown": moveBlocks(1),
      "Shift-Enter": chainCommands(exitCode, lineBreak),
      Enter: splitListItem(schema.nodes["list_item"]!),
    }),
    keymap(baseKeymap),
  ];
}
