import { address } from "./address";

/** A tree of elements from a clipboard, made into what the schema can read. Nothing of it is ever shown. */
export function tidy(root: HTMLElement): HTMLElement {
  remove(root);
  unwrapDocs(root);
  listsOfWord(root);
  stylesOfWord(root);
  emphasis(root);
  links(root);
  quotations(root);
  tables(root);
  listItems(root);
  brokenLines(root);
  texts(root);
  emptied(root);
  return root;
}

const GONE =
  "script,style,meta,link,title,noscript,template,iframe,object,embed,svg,math,canvas,video,audio,img,picture,input,button,select,textarea,xml,[hidden],.MsoCommentReference,[class~='Apple-interchange-newline']";

/** What is no text: programs, pictures, fields, what was hidden, and remarks of Word's. */
function remove(root: HTMLElement) {
  root.querySelectorAll(GONE).forEach((element) => element.remove());
  each(root, (element) => {
    if (/(^|;)\s*(display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment-list)/i.test(style(element))) {
      element.remove();
    } else {
      ["data-block", "data-attrs", "data-note", "data-by"].forEach((name) => element.removeAttribute(name));
    }
  });
  const comments = root.ownerDocument.createTreeWalker(root, 128);
  const found: Node[] = [];
  while (comments.nextNode()) {
    found.push(comments.currentNode);
  }
  found.forEach((comment) => comment.parentNode?.removeChild(comment));
}

/** The inline style; `unstyled` has put it there. */
function style(element: Element): string {
  return element.getAttribute("data-style") ?? "";
}

/** Every element there is now, though the tree changes meanwhile. */
function each(root: HTMLElement, what: (element: HTMLElement) => void, selector = "*") {
  [...root.querySelectorAll<HTMLElement>(selector)].forEach(what);
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes);
}

function renamed(element: Element, tag: string): HTMLElement {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** Google Docs wraps everything into a bold that is not bold. */
function unwrapDocs(root: HTMLElement) {
  each(root, unwrap, "[id^='docs-internal-guid']");
}

const NUMBER = /^\s*\(?(\d{1,3}|[a-z]{1,4})[.)]/i;

/** Word's lists are paragraphs that say they are items, each with its sign typed in. */
function listsOfWord(root: HTMLElement) {
  let list: HTMLElement | undefined;
  let last: Element | undefined;
  each(root, (item) => {
    const sign = [...item.querySelectorAll("*")].find((part) => /mso-list\s*:\s*ignore/i.test(style(part)));
    const ordered = NUMBER.test(sign?.textContent ?? "");
    sign?.remove();
    const goes = list && last === item.previousElementSibling && list === last && (list.tagName === "OL") === ordered;
    if (!goes) {
      list = root.ownerDocument.createElement(ordered ? "ol" : "ul");
      item.before(list);
    }
    const li = root.ownerDocument.createElement("li");
    li.append(...item.childNodes);
    item.remove();
    list!.append(li);
    last = list;
  }, "p[data-style*='mso-list']");
}

function stylesOfWord(root: HTMLElement) {
  each(root, (p) => void renamed(p, "h2"), "p.MsoTitle");
  each(root, (p) => {
    const quote = root.ownerDocument.createElement("blockquote");
    p.before(quote);
    quote.append(p);
  }, "p.MsoQuote,p.MsoIntenseQuote");
}

/** Weight and slant that stand in styles; and tags that the styles take back. */
function emphasis(root: HTMLElement) {
  each(root, (element) => {
    const said = style(element);
    const bold = /(^|[;\s])font-weight\s*:\s*(bold|[6-9]00)/i.test(said);
    const italic = /(^|[;\s])font-style\s*:\s*(italic|oblique)/i.test(said);
    const tag = element.tagName;
    const taken = (tag === "B" && /(^|[;\s])font-weight\s*:\s*(normal|[1-4]00)/i.test(said)) || (tag === "I" && /(^|[;\s])font-style\s*:\s*normal/i.test(said));
    if (tag === "SPAN" || taken) {
      inner(element, bold, italic);
      unwrap(element);
    }
  }, "span,b,i");
  each(root, unwrap, "h1 strong,h1 b,h2 strong,h2 b,h3 strong,h3 b,h4 strong,h4 b,h5 strong,h5 b,h6 strong,h6 b");
}

function inner(element: HTMLElement, bold: boolean, italic: boolean) {
  for (const tag of [...(bold ? ["strong"] : []), ...(italic ? ["em"] : [])]) {
    const mark = element.ownerDocument.createElement(tag);
    mark.append(...element.childNodes);
    element.append(mark);
  }
}

/** Links that lead somewhere; those through a search engine's counter lead there at once. */
function links(root: HTMLElement) {
  each(root, (link) => {
    const href = address(uncounted(link.getAttribute("href") ?? ""));
    if (href && link.textContent?.trim()) {
      link.setAttribute("href", href);
    } else {
      unwrap(link);
    }
  }, "a");
}

function uncounted(href: string): string {
  const match = /^https:\/\/www\.google\.[a-z.]+\/url\?(.*)$/.exec(href);
  return (match && new URLSearchParams(match[1]).get("q")) ?? href;
}

/** Who said it: a footer in a quotation, or a `cite` that ends it. */
function quotations(root: HTMLElement) {
  each(root, (quote) => {
    const last = quote.lastElementChild;
    const by = quote.querySelector("footer,figcaption") ?? (last && (last.tagName === "CITE" ? last : only(last, "CITE")));
    if (by) {
      quote.dataset["by"] = (by.textContent ?? "").replace(/\s+/g, " ").replace(/^[\s–—―-]+/, "").trim();
      by.remove();
    }
  }, "blockquote");
}

function only(element: Element, tag: string): Element | null {
  const child = element.firstElementChild;
  return child?.tagName === tag && element.textContent?.trim() === child.textContent?.trim() ? child : null;
}

/** A row is a paragraph; between its cells stands a sign. */
function tables(root: HTMLElement) {
  each(root, (row) => {
    const p = root.ownerDocument.createElement("p");
    [...row.children].forEach((cell, i) => p.append(...(i === 0 ? [] : [" | "]), ...flat(cell)));
    row.replaceWith(p);
  }, "tr");
  each(root, unwrap, "table,tbody,thead,tfoot");
  each(root, (element) => element.remove(), "colgroup,col");
}

const BLOCK = /^(P|DIV|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|DL|DT|DD|FIGURE|FIGCAPTION|ADDRESS|TABLE|UL|OL|HR)$/;

/** What stands in an element, its blocks as lines. */
function flat(element: Element): Node[] {
  const nodes: Node[] = [];
  for (const child of [...element.childNodes]) {
    const block = child instanceof Element && BLOCK.test(child.tagName);
    if (block && nodes.some((node) => node.textContent?.trim())) {
      nodes.push(element.ownerDocument.createElement("br"));
    }
    nodes.push(...(block ? flat(child) : [child]));
  }
  return nodes;
}

/** Items are one paragraph, and lists do not nest: an inner item follows the outer one. */
function listItems(root: HTMLElement) {
  let inner: Element | null;
  while ((inner = root.querySelector(":is(ul,ol) :is(ul,ol)"))) {
    const holder = inner.parentElement!;
    const item = holder.closest("li");
    (item && !/^(UL|OL)$/.test(holder.tagName) ? item : inner).after(...inner.children);
    inner.remove();
  }
  each(root, (item) => {
    if (!/^(UL|OL)$/.test(item.parentElement?.tagName ?? "")) {
      renamed(item, "p");
    } else {
      const p = root.ownerDocument.createElement("p");
      p.append(...flat(item));
      item.replaceChildren(p);
    }
  }, "li");
}

/** Two breaks in a row end a paragraph; a break at an end, or between blocks, says nothing. */
function brokenLines(root: HTMLElement) {
  each(root, (br) => {
    if (BLOCK.test(br.nextElementSibling?.tagName ?? "") || BLOCK.test(br.previousElementSibling?.tagName ?? "")) {
      br.remove();
    }
  }, "br");
  each(root, (block) => {
    const parts: Node[][] = [[]];
    for (const node of [...block.childNodes]) {
      const before = parts.at(-1)!;
      if (isBreak(node) && before.length > 0 && isBreak(before.at(-1)!)) {
        before.pop();
        parts.push([]);
      } else if (!(isBreak(node) && before.length === 0)) {
        before.push(node);
      }
    }
    if (parts.length > 1 && block.parentElement) {
      block.replaceWith(...parts.map((nodes) => wrapped(block, nodes)));
    }
  }, "p,div:not(:has(p,div,ul,ol,h1,h2,h3,blockquote))");
}

function isBreak(node: Node): boolean {
  return node.nodeName === "BR";
}

function wrapped(block: HTMLElement, nodes: Node[]): HTMLElement {
  const p = block.ownerDocument.createElement("p");
  p.append(...nodes);
  return p;
}

/** Invisible characters go; spaces that may not break stay where a typesetter put them, between two words. */
function texts(root: HTMLElement) {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    text.data = text.data
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/g, "")
      .replace(/[ \t\r\n]*\u00a0[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+\u00a0[ \t\r\n]*/g, " ")
      .replace(/^\u00a0|\u00a0$/g, " ");
  }
}

/** What has no words left. */
function emptied(root: HTMLElement) {
  each(root, (element) => {
    if (!element.textContent?.trim() && !element.querySelector("hr")) {
      element.remove();
    }
  }, "p,h1,h2,h3,h4,h5,h6,li,ul,ol,blockquote,div,strong,em,b,i");
}
