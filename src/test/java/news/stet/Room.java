package news.stet;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The rooms of the house, from the floor to the roof, and what each stands on: the picture in
/// `docs/house.md` as data. A room may import what it stands on and everything that stands under
/// that.
enum Room {
  GROUND("ground knows no newsroom word, so it can know no newsroom room"),
  TEXT("text is pure functions: they need nothing but their arguments"),
  WEB("web is what all HTTP shares, whatever the page is about", TEXT, GROUND),
  MAIL("mail knows letters, not newsletters", TEXT, GROUND),
  PRESS("press knows bytes, not news", WEB),
  STAFF("who may do what is decided below everything that is done", PRESS, MAIL),
  DESK("the desk is a frame: the rooms above hand their screens in", STAFF),
  MASTHEAD("a publication exists before its first story", DESK),
  MEDIA("a picture does not know which stories show it", MASTHEAD),
  READER("a person outside is nobody's subscriber until newsletter says so", MASTHEAD),
  STORY("a story shows pictures, and is told upward only by events", MEDIA),
  TICKER("ticker, audio, search and front tell one another by events only", STORY, READER),
  AUDIO("ticker, audio, search and front tell one another by events only", STORY, READER),
  SEARCH("ticker, audio, search and front tell one another by events only", STORY, READER),
  FRONT("ticker, audio, search and front tell one another by events only", STORY, READER),
  NEWSLETTER("an issue is composed from what stands below", TICKER, AUDIO, SEARCH, FRONT),
  SYNDICATION("a feed does not know the page it is linked from", NEWSLETTER),
  TRANSFER("import and export move the newsroom, not its pages", NEWSLETTER),
  SITE("a page links to its feeds, so site may look sideways there and nowhere else", SYNDICATION),
  DEMO("the demonstration is one more newsroom: it uses what every newsroom has", NEWSLETTER);

  private final String why;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker knows Guava's only
  private final List<Room> standsOn;

  Room(String why, Room... standsOn) {
    this.why = why;
    this.standsOn = List.of(standsOn);
  }

  /// Why it may import no more than that.
  String why() {
    return why;
  }

  /// The package's last word, the folder's name and the database schema's name.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String packageName() {
    return "news.stet." + word();
  }

  /// The rooms it may import, itself among them.
  Set<Room> mayUse() {
    var rooms = EnumSet.of(this);
    standsOn.forEach(room -> rooms.addAll(room.mayUse()));
    return Collections.unmodifiableSet(rooms);
  }

  Set<Room> mayNotUse() {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(mayUse())));
  }

  static Optional<Room> called(String word) {
    return Arrays.stream(values()).filter(room -> room.word().equals(word)).findAny();
  }
}
