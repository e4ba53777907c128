/** Keeps what is docked at the bottom above the keyboard, in browsers that lay the keyboard over the page. */
export function dock(): void {
  const viewport = window.visualViewport;
  if (!viewport) {
    return;
  }
  const settle = () => {
    const covered = Math.max(0, innerHeight - viewport.height - viewport.offsetTop);
    document.documentElement.style.setProperty("--keyboard", `${Math.round(covered)}px`);
  };
  viewport.addEventListener("resize", settle);
  viewport.addEventListener("scroll", settle);
  settle();
}
