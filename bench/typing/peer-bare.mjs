// The floor: what the browser does by itself.
const mount = document.querySelector("#body");
mount.removeAttribute("tabindex");
mount.classList.add("ProseMirror");
mount.contentEditable = "true";
