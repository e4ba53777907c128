package news.stet.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.stet.story.BodyReading.Remark;

/// A bounded list of remarks; the same one said again is counted, not repeated.
final class Remarks {
  private static final int LONGEST = 300;

  private final int most;
  private final Map<Remark, Integer> times = new LinkedHashMap<>();
  private int more;

  /// As many as somebody reads.
  Remarks() {
    this(100);
  }

  Remarks(int most) {
    this.most = most;
  }

  void add(String what, String why) {
    var remark = new Remark(shortened(what), why);
    if (times.containsKey(remark) || times.size() < most) {
      times.merge(remark, 1, Integer::sum);
    } else {
      more++;
    }
  }

  boolean none() {
    return times.isEmpty();
  }

  List<Remark> list() {
    var list = new ArrayList<Remark>();
    times.forEach((remark, count) -> list.add(count == 1 ? remark : counted(remark, count)));
    if (more > 0) {
      list.add(new Remark("…", more + " more of this kind"));
    }
    return List.copyOf(list);
  }

  private static Remark counted(Remark remark, int count) {
    return new Remark(remark.what() + " (" + count + " times)", remark.why());
  }

  private static String shortened(String what) {
    if (what.length() <= LONGEST) {
      return what;
    }
    int end = Character.isHighSurrogate(what.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return what.substring(0, end) + "…";
  }
}
