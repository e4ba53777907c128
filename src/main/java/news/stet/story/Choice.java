package news.stet.story;

import java.util.List;

/// One of several things to choose from in a form.
record Choice(String value, String name, boolean chosen) {

  /// Choices under a common heading.
  record Group(String name, List<Choice> choices) {}
}
