package news.stet;

import java.util.List;

/// What somebody who means harm, or a broken program, puts into a field: as JSON, ready to be set
/// in place of a value.
final class HostileText {
  private static final int DEEP = 10_000;

  private HostileText() {}

  /// Values of another type than any field has, or none at all.
  static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "0.5",
          "1e400",
          "99999999999999999999",
          "[]",
          "[null]",
          "[[]]",
          "[\"x\"]",
          "{}",
          "{\"x\":{}}",
          "{\"x\":null}",
          "[".repeat(DEEP) + "]".repeat(DEEP),
          "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));

  /// Texts.
  static final List<String> TEXTS =
      List.of(
          // What PostgreSQL, UTF-8 or XML cannot hold.
          "\"a\\u0000b\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"x\\udc00\\ud800x\"",
          "\"\\ufffe\\uffff\\u0001\\u001b[2J\"",
          // What shows something else than it holds, or nothing.
          "\"\\u202etxet\\u2066\\u200f\"",
          "\"\\u200b\\u2060\"",
          "\"\"",
          "\" \\t\\r\\n \"",
          "\"e" + "\\u0301".repeat(DEEP) + "\"",
          // Lines in headers, logs and text files.
          "\"a\\r\\nX-Injected: 1\\r\\n\\r\\n<p>\"",
          "\"\\u2028\\u2029\\u0085\"",
          // Markup, templates, scripts.
          "\"</title><script>alert(1)</script>\\\"'><img src=x onerror=alert(1)>\"",
          "\"<!--part site:foot:en-->]]>{inject:x}{{x}}${x}\"",
          "\"javascript:alert(1)\"",
          "\"JaVa\\tScRiPt:alert(1)\"",
          "\"\\u0001javascript:alert(1)\"",
          "\"&#106;avascript&colon;alert(1)\"",
          "\"data:text/html,<script>alert(1)</script>\"",
          "\"vb\\nscript:msgbox\"",
          "\"//evil.example/\"",
          "\"/\\\\evil.example/\"",
          "\"https://user:pass@evil.example:99999/\"",
          // Paths, SQL.
          "\"../../../etc/passwd\"",
          "\"%00%2e%2e%2f\"",
          "\"'; drop table story.story; --\"",
          "\"$1 :id ?\"",
          // Signs.
          "\"😀🏴‍☠️👩‍👩‍👧‍👦\"",
          "\"-\"",
          "\"desk\"",
          // Times and numbers that are none of ours.
          "\"999999-01-01T00:00:00Z\"",
          "\"+999999-01-01T00:00:00Z\"",
          "\"+999999999-12-31T23:59:59.999999999\"",
          "\"9999-12-31T23:59:59Z\"",
          "\"1969-12-31T23:59:59Z\"",
          "\"-0001-01-01T00:00:00\"",
          "\"NaN\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
          "\"1-1-1-1-1\"");

  /// Texts that are long.
  static final List<String> LONG =
      List.of(
          "\"" + "x".repeat(1 << 20) + "\"",
          "\"" + "🏴".repeat(100_000) + "\"",
          "\"" + "&lt;".repeat(100_000) + "\"");

  /// Bodies that are no JSON, or no object.
  static final List<String> BODIES =
      List.of(
          "",
          " ",
          "{",
          "{\"",
          "{]",
          "{\"x\":1,}",
          "{'x':1}",
          "x=1",
          "<xml/>",
          "null",
          "true",
          "7",
          "\"text\"",
          "[]",
          "[{}]",
          "{}{}",
          "{} x",
          "{\"\":1}",
          "{\"x\":1}",
          "{\"__proto__\":{},\"constructor\":1}",
          "{\"x\":1,\"x\":2}",
          "\u0000",
          "{\"x\":\"\u0000\"}",
          "\ufeff{}",
          "{\"x\":1e1000000000}",
          "{\"x\":" + "9".repeat(100_000) + "}",
          "{\"" + "x".repeat(100_000) + "\":1}",
          "[".repeat(DEEP),
          "{\"x\":".repeat(DEEP));
}
