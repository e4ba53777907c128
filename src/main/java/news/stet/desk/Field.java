package news.stet.desk;

/// One field of a form, as its page shows it.
///
/// @param hint what it is for, where the label alone does not say; else empty
/// @param fault what will not do, in words that say what to do; else empty
record Field(
    String name,
    String type,
    String autocomplete,
    String value,
    String label,
    boolean required,
    String hint,
    String fault) {

  Field hint(String words) {
    return new Field(name, type, autocomplete, value, label, required, words, fault);
  }

  Field fault(String words) {
    return new Field(name, type, autocomplete, value, label, required, hint, words);
  }

  /// Whether something stands below it.
  public boolean says() {
    return !hint.isEmpty() || !fault.isEmpty();
  }
}
