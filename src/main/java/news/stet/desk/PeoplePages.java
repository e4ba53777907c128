package news.stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.staff.Account;
import news.stet.staff.Accounts;
import news.stet.staff.CurrentActor;
import news.stet.staff.OneTimeLinks;
import news.stet.staff.Sessions;
import news.stet.staff.Token;
import news.stet.staff.Tokens;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Words;
import news.stet.web.Listed;

/// The pages about people and programs.
@Singleton
final class PeoplePages {
  private final Desk desk;
  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Tokens tokens;
  private final CurrentActor actor;
  private final Nameplate nameplate;

  PeoplePages(
      Desk desk,
      Database database,
      Accounts accounts,
      Sessions sessions,
      Tokens tokens,
      CurrentActor actor,
      Nameplate nameplate) {
    this.desk = desk;
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.actor = actor;
    this.nameplate = nameplate;
  }

  private Words words() {
    return PeopleWords.in(desk.language());
  }

  private Dates dates() {
    Language language = desk.language();
    return Dates.in(language, nameplate.zone(language));
  }

  private Optional<UUID> me() {
    return actor.get().account();
  }

  /// A stretch of the list.
  ///
  /// @param next the address of the rest, empty at the end
  record Listing(List<Person> people, boolean first, String next) {}

  /// The list, and the form that invites somebody.
  Response list(Optional<UUID> after, PersonForm form, Optional<PersonForm.Fault> fault) {
    var asked = new Listed.Asked(after, Listed.USUAL);
    Words frame = DeskWords.in(desk.language());
    Listing listing =
        database.read(s -> {
          var page =
              Listed.of(
                  accounts.after(s, after.orElse(Listed.FIRST), asked.oneMore()),
                  asked,
                  Account::id);
          var visits = sessions.visits(s, page.items().stream().map(Account::id).toList());
          return new Listing(
              page.items().stream().map(a -> Person.of(a, visits, me(), dates(), frame)).toList(),
              after.isEmpty(),
              page.next().map(id -> PeopleResource.PATH + "?after=" + id).orElse(""));
        });
    var main =
        Templates.people(
            listing,
            form.fields(true, fault, frame, words()),
            form.roles(frame, words()),
            PersonForm.roleFault(fault, words()),
            words());
    return page(PeopleResource.PATH, words().say("people"), main, fault.isPresent());
  }

  /// Somebody's page.
  ///
  /// @param done what was just done (`done.WORD`), or an empty text
  Response one(Account account, PersonForm form, Optional<PersonForm.Fault> fault, String done) {
    Words frame = DeskWords.in(desk.language());
    var visits = database.read(s -> sessions.visits(s, List.of(account.id())));
    Person person = Person.of(account, visits, me(), dates(), frame);
    var main =
        Templates.person(
            person,
            Person.Moment.of(account.madeAt(), dates()),
            form.fields(false, fault, frame, words()),
            form.roles(frame, words()),
            form.version(),
            PersonForm.matter(fault, words()),
            PersonForm.roleFault(fault, words()),
            done.isEmpty() ? "" : "done." + done,
            words());
    return page(person.path(), account.name(), main, fault.isPresent());
  }

  /// Shows a link, which is told this once.
  Response link(Account account, OneTimeLinks.Made link) {
    Words words = words();
    var main =
        Templates.link(
            account.name(),
            PeopleResource.PATH + account.id(),
            link.url(),
            Person.Moment.of(link.ends(), dates()),
            words);
    String title = words.say("link.title", "name", account.name());
    return page(PeopleResource.PATH + account.id(), title, main, false);
  }

  /// A program's key, as its line shows it.
  record Key(UUID id, String name, String role, Person.Moment made) {}

  Response programs(boolean revoked) {
    Words frame = DeskWords.in(desk.language());
    Dates dates = dates();
    List<Token> working = database.read(tokens::working);
    var keys = working.stream().map(token -> key(token, dates, frame)).toList();
    return page(
        PeopleResource.PROGRAMS,
        words().say("programs"),
        Templates.programs(keys, revoked, words()),
        false);
  }

  private static Key key(Token token, Dates dates, Words frame) {
    Instant made = token.madeAt();
    return new Key(
        token.id(),
        token.name(),
        frame.say("role." + token.role().word()),
        Person.Moment.of(made, dates));
  }

  private Response page(String at, String title, TemplateInstance main, boolean refused) {
    var page = DeskPage.of(at, title, main);
    return desk.page(refused ? page.asRefused() : page);
  }

  @CheckedTemplate(basePath = "news/stet/desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance people(
        Listing listing,
        List<Field> fields,
        List<PersonForm.Choice> roles,
        String roleFault,
        Words words);

    static native TemplateInstance person(
        Person person,
        Person.Moment made,
        List<Field> fields,
        List<PersonForm.Choice> roles,
        long version,
        String matter,
        String roleFault,
        String done,
        Words words);

    static native TemplateInstance link(
        String name, String path, String url, Person.Moment ends, Words words);

    static native TemplateInstance programs(List<Key> keys, boolean revoked, Words words);
  }
}
