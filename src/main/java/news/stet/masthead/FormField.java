package news.stet.masthead;

import java.util.Optional;
import news.stet.text.Words;

/// One field of a settings form, as its page shows it.
///
/// @param name in the form
/// @param id on the page, where several forms may have a field of that name
/// @param kind of control: `text`, `email`, or `lines` for more than one line
/// @param language of what is typed, where that is not the desk's; else empty
/// @param hint what it is for, where the label alone does not say; else empty
/// @param fault what will not do, in words that say what to do; else empty
/// @param now what somebody else has made of it in between; else empty
record FormField(
    String name,
    String id,
    String kind,
    String language,
    String label,
    String value,
    boolean required,
    String hint,
    String fault,
    String now) {

  static FormField line(String name, String label, String value) {
    return new FormField(name, name, "text", "", label, value, false, "", "", "");
  }

  static FormField lines(String name, String label, String value) {
    return line(name, label, value).kind("lines");
  }

  /// What an address ends in.
  static FormField slug(String slug, Words words) {
    return line("slug", words.say("slug"), slug)
        .hint(words.say(slug.isEmpty() ? "slug.made" : "slug.leads"));
  }

  FormField kind(String other) {
    return new FormField(name, id, other, language, label, value, required, hint, fault, now);
  }

  FormField must() {
    return new FormField(name, id, kind, language, label, value, true, hint, fault, now);
  }

  FormField in(String tag) {
    return new FormField(name, id, kind, tag, label, value, required, hint, fault, now);
  }

  FormField hint(String words) {
    return new FormField(name, id, kind, language, label, value, required, words, fault, now);
  }

  /// On a page whose forms are told apart by a word.
  FormField of(String form) {
    return new FormField(
        name, form + "-" + name, kind, language, label, value, required, hint, fault, now);
  }

  FormField fault(String words) {
    return new FormField(name, id, kind, language, label, value, required, hint, words, now);
  }

  /// What was typed, beside what stands now if that is something else.
  FormField typed(Optional<String> text) {
    return text.map(other ->
            new FormField(
                name,
                id,
                kind,
                language,
                label,
                other,
                required,
                hint,
                fault,
                other.equals(value) ? "" : value))
        .orElse(this);
  }

  FormField withoutNow() {
    return new FormField(name, id, kind, language, label, value, required, hint, fault, "");
  }

  public boolean manyLines() {
    return kind.equals("lines");
  }

  public boolean zone() {
    return kind.equals("zone");
  }

  /// Which of the texts below describe it.
  public String described() {
    String all =
        (hint.isEmpty() ? "" : " " + id + "-hint")
            + (fault.isEmpty() ? "" : " " + id + "-fault")
            + (now.isEmpty() ? "" : " " + id + "-now");
    return all.strip();
  }
}
