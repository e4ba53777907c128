package news.stet.desk;

import news.stet.staff.Duty;
import news.stet.text.Language;

/// A screen that a room hands to the desk: whoever has the duty finds it in the navigation. A bean
/// of this type is found by itself. Its room answers the address with a JAX-RS resource that names
/// the same duty ([news.stet.staff.Needs]) and gives its page to [Desk#page].
public interface Screen {
  /// Its address, such as `/desk/stories/`. Pages below it belong to it.
  String path();

  Duty duty();

  /// Its place in the navigation, smallest first: home is 0, what is opened most comes next.
  int order();

  /// Its name in the navigation, in one or two words.
  String name(Language language);

  /// What is drawn beside its name: the `d` of one SVG path, in strokes of 1.5 on 16 by 16.
  String icon();
}
