import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { EditorState, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Desk } from "./blocks";
import { handle } from "./handle";
import { blockIds, settled } from "./ids";
import { type Asking, keys } from "./keys";
import { linking, noting } from "./marking";
import { pasted, unstyled } from "./paste";
import { rules } from "./rules";
import { slash } from "./slash";
import { tkMarkers } from "./tk";
import { Toolbar } from "./toolbar";
import { views } from "./views";

export type Writing = {
  doc: Node;
  /** Of the story, as a tag: it decides on quotation marks. */
  language: string;
  desk: Desk;
  /** Told after each change of the text. */
  changed: (doc: Node) => void;
};

/** The body, to be written in. */
export class Body {
  readonly view: EditorView;
  readonly toolbar: Toolbar;

  constructor(mount: HTMLElement, writing: Writing) {
    const { desk, language } = writing;
    // As HTML it is only a place to go to; as text to be written it is a stop of Tab.
    mount.removeAttribute("tabindex");
    const asking: Asking = {
      link: linking(() => this.view, desk),
      note: noting(() => this.view, desk.say),
    };
    this.view = new EditorView(
      { mount },
      {
        state: stateOf(writing, asking),
        nodeViews: views(desk),
        clipboardParser: pasted,
        transformPastedHTML: unstyled,
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": desk.say("body"),
          lang: language,
          spellcheck: "true",
        },
        dispatchTransaction: (tr: Transaction) => {
          this.view.updateState(this.view.state.apply(tr));
          if (tr.docChanged) {
            this.toolbar.updateSoon();
            writing.changed(this.view.state.doc);
          } else {
            this.toolbar.update();
          }
        },
      },
    );
    this.toolbar = new Toolbar(this.view, asking, desk.say, language);
  }

  /** Puts another text in the place of this one, as one step that can be undone. */
  replace(doc: Node): void {
    const { tr, doc: before } = this.view.state;
    this.view.dispatch(tr.replaceWith(0, before.content.size, doc.content));
  }
}

function stateOf({ doc, language, desk }: Writing, asking: Asking): EditorState {
  const state = EditorState.create({
    doc,
    plugins: [
      slash(desk),
      rules(language),
      ...keys(asking),
      history(),
      blockIds(),
      tkMarkers(),
      handle(),
      dropCursor({ class: "drop" }),
      gapCursor(),
    ],
  });
  return state.apply(settled(state.doc, state.tr).setMeta("addToHistory", false));
}
