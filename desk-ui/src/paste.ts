import { DOMParser, type ParseOptions, type Slice } from "prosemirror-model";
import { schema } from "./schema";
import { tidy } from "./tidy";

/** Reads what is pasted. Our own copy comes back as it was; what comes from elsewhere is tidied first. */
class Pasted extends DOMParser {
  override parseSlice(dom: HTMLElement, options: ParseOptions = {}): Slice {
    const own = dom.querySelector?.("[data-pm-slice]");
    return super.parseSlice(own ? dom : tidy(dom), options);
  }
}

/**
 * The HTML as it may be parsed here: the content security policy allows no inline style and no inline script, not even in a
 * document that is never shown, so styles are read from an attribute of another name, and what was to run is renamed.
 */
export function unstyled(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on[a-z]+)(\s*=)/gi, " data-$1$2"));
}

export const pasted = new Pasted(schema, DOMParser.fromSchema(schema).rules);
