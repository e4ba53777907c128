import { expect, test } from "vitest";
import { address } from "./address";

test.each([
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  [" http://пошта.укр/ ", "http://пошта.укр/"],
  ["/sild-dam/", "/sild-dam/"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["desk@example.org", "mailto:desk@example.org"],
  ["example.org/fog", "https://example.org/fog"],
])("%s leads to %s", (typed, wanted) => {
  expect(address(typed)).toBe(wanted);
});

test.each(["", "fog", "//example.org/", "javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "https://a:b@example.org/", "file:///etc/passwd", "\\\\host\\x"])(
  "%j is no address",
  (typed) => {
    expect(address(typed)).toBeUndefined();
  },
);
