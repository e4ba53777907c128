/** Where a link may lead, as far as it can be seen here; the server's `WebAddress` has the last word. */
export function address(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || text.length > 2000 || /[\u0000-\u001f\u007f\\\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(text)) {
    return undefined;
  }
  if (text.startsWith("/")) {
    return text.startsWith("//") ? undefined : text;
  }
  if (/^mailto:/i.test(text)) {
    return /^mailto:[^@\s]+@[^@\s]+$/i.test(text) ? text : undefined;
  }
  if (/^https?:\/\//i.test(text)) {
    return web(text);
  }
  return meant(text);
}

/** What people type without its beginning: an e-mail address, or a site. */
function meant(text: string): string | undefined {
  if (/^[^@\s:/]+@[^@\s:/]+\.[^@\s:/]+$/.test(text)) {
    return `mailto:${text}`;
  }
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([/?#].*)?$/u.test(text) ? web(`https://${text}`) : undefined;
}

function web(text: string): string | undefined {
  try {
    const url = new URL(text);
    return url.username === "" && url.password === "" && url.hostname !== "" ? text.replace(/\s/g, "%20") : undefined;
  } catch {
    return undefined;
  }
}
