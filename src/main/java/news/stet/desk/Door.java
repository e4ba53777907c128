package news.stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.stet.staff.OneTimeLinks;
import news.stet.text.Language;
import news.stet.text.Words;
import news.stet.web.SiteAddress;

/// The pages for those who are not in yet.
@Singleton
final class Door {
  private final DeskAssets assets;
  private final Nameplate nameplate;
  private final SiteAddress site;

  Door(DeskAssets assets, Nameplate nameplate, SiteAddress site) {
    this.assets = assets;
    this.nameplate = nameplate;
    this.site = site;
  }

  /// What was typed at the door, but the password.
  ///
  /// @param language as chosen at the door; empty when it follows the browser
  /// @param kept what was written before the door fell shut
  record Typed(String email, Next next, String language, Kept kept) {}

  /// Whoever stands at the door.
  record Guest(Language language, Look look) {}

  /// The sign-in form.
  ///
  /// @param refused after a try that let nobody in
  TemplateInstance signIn(Typed typed, boolean refused, Guest guest) {
    Words words = DeskWords.in(guest.language());
    String title = words.say("sign-in.title");
    return Templates.signIn(
        head(refused ? words.say("error", "title", title) : title, guest),
        ways(typed, guest),
        typed,
        refused,
        OneTimeLinks.LASTS.toHours(),
        words);
  }

  /// None while something is carried along: a link would leave it behind.
  private static List<Way> ways(Typed typed, Guest guest) {
    return typed.kept().isEmpty()
        ? Way.all(guest.language(), other -> signInPath(typed.next(), other))
        : List.of();
  }

  private static String signInPath(Next next, Language language) {
    return "/desk/sign-in?language="
        + language.tag()
        + (next.isHome() ? "" : "&next=" + next.encoded());
  }

  /// Gives back what was written, to be sent by whoever is in again.
  TemplateInstance again(Kept kept, Guest guest) {
    Words words = DeskWords.in(guest.language());
    return Templates.again(head(words.say("again.title"), guest), List.of(), kept, words);
  }

  /// The page of a one-time link that works: a button, because looking must not use it up.
  TemplateInstance once(Guest guest) {
    Words words = DeskWords.in(guest.language());
    return Templates.once(head(words.say("once.title"), guest), ways(guest.language()), words);
  }

  /// The page of a one-time link that works no more, or never did.
  TemplateInstance used(Guest guest) {
    Words words = DeskWords.in(guest.language());
    return Templates.used(head(words.say("used.title"), guest), ways(guest.language()), words);
  }

  /// Says that a password must not be typed here, and where it may.
  TemplateInstance unsafe(Guest guest) {
    Words words = DeskWords.in(guest.language());
    Optional<String> safe =
        Optional.of(site.of("/desk/sign-in")).filter(address -> address.startsWith("https:"));
    return Templates.unsafe(
        head(words.say("unsafe.title"), guest), ways(guest.language()), safe.orElse(""), words);
  }

  /// The same address in another language.
  private static List<Way> ways(Language language) {
    Function<Language, String> sameAddress = other -> "?language=" + other.tag();
    return Way.all(language, sameAddress);
  }

  private DeskAssets.Head head(String title, Guest guest) {
    Language language = guest.language();
    return assets.head(title, nameplate.name(language), language, guest.look());
  }

  @CheckedTemplate(
      basePath = "news/stet/desk",
      defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance signIn(
        DeskAssets.Head head,
        List<Way> ways,
        Typed typed,
        boolean refused,
        long hours,
        Words words);

    static native TemplateInstance again(
        DeskAssets.Head head, List<Way> ways, Kept kept, Words words);

    static native TemplateInstance once(DeskAssets.Head head, List<Way> ways, Words words);

    static native TemplateInstance used(DeskAssets.Head head, List<Way> ways, Words words);

    static native TemplateInstance unsafe(
        DeskAssets.Head head, List<Way> ways, String safe, Words words);
  }
}
