package news.stet.story;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.text.Dates;
import news.stet.text.Plain;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// What the forms on a story's page do: they save the text they carry, then do what their button
/// says. When something will not do, the page comes back with everything that was typed.
@Singleton
final class StoryWriting {
  /// What the page can say it has done.
  private static final Set<String> DONE =
      Set.of(
          "saved",
          "submitted",
          "withdrawn",
          "back",
          "published",
          "scheduled",
          "updated",
          "down",
          "restored");

  /// What was done and can be taken back with a button, as long as the story stands where that left
  /// it.
  private static final Map<String, Undo> UNDO =
      Map.of(
          "submitted", new Undo(State.IN_REVIEW, Duty.WRITE, "withdraw"),
          "withdrawn", new Undo(State.DRAFT, Duty.WRITE, "submit"),
          "back", new Undo(State.DRAFT, Duty.WRITE, "submit"),
          "scheduled", new Undo(State.SCHEDULED, Duty.PUBLISH, "take-down"),
          "down", new Undo(State.TAKEN_DOWN, Duty.PUBLISH, "publish"));

  /// @param path the end of the address of the form that takes it back
  private record Undo(State state, Duty duty, String path) {}

  /// Fields of the menu, which comes back as it was sent.
  private static final List<String> MENU = List.of("at", "offset", "note", "reason", "change");

  /// Fields that have words of their own for what will not do.
  private static final Set<String> KNOWN =
      Set.of("section", "topics", "bylines", "sources", "lead-media");

  /// A version that no story has.
  private static final long NONE = -1;

  private final Desk desk;
  private final WritingPages pages;
  private final Presence presence;
  private final Editor editor;
  private final Stories stories;
  private final CopyIn in;
  private final Masthead masthead;
  private final Database database;
  private final CurrentActor actor;
  private final Clock clock;

  StoryWriting(
      Desk desk,
      WritingPages pages,
      Presence presence,
      Editor editor,
      Stories stories,
      CopyIn in,
      Masthead masthead,
      Database database,
      CurrentActor actor,
      Clock clock) {
    this.desk = desk;
    this.pages = pages;
    this.presence = presence;
    this.editor = editor;
    this.stories = stories;
    this.in = in;
    this.masthead = masthead;
    this.database = database;
    this.actor = actor;
    this.clock = clock;
  }

  /// What a button does after the text is saved.
  interface Move extends BiFunction<Transaction, Actor, Outcome> {}

  static String typed(MultivaluedMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).map(Plain::fit).orElse("");
  }

  static String path(UUID id) {
    return StoriesScreen.PATH + id + "/";
  }

  /// @param shown whether somebody opens the page, and is in the story from now on
  Response open(UUID id, Optional<String> done, boolean shown) {
    var notice =
        done.filter(DONE::contains)
            .map(word -> WritingPage.Notice.ok(words().say("done." + word), undo(word, draft(id))))
            .or(() -> sentBack(draft(id)));
    if (shown) {
      presence.opened(actor.get(), id);
    }
    return desk.page(
        page(
            draft(id),
            notice.map(WritingPages.Asked.NOTHING::notice).orElse(WritingPages.Asked.NOTHING)));
  }

  private String undo(String done, Draft draft) {
    return Optional.ofNullable(UNDO.get(done))
        .filter(undo -> undo.state() == draft.state() && actor.get().may(undo.duty()))
        .map(Undo::path)
        .orElse("");
  }

  private Optional<WritingPage.Notice> sentBack(Draft draft) {
    return draft.sentBack().map(note -> WritingPage.Notice.warn(words().say("sent-back"), note));
  }

  private Words words() {
    return ScreenWords.in(desk.language());
  }

  private Draft draft(UUID id) {
    return stories.draft(id).orElseThrow(() -> StoryAnswers.unknown());
  }

  private DeskPage page(Draft draft, WritingPages.Asked asked) {
    var drawn = pages.page(draft, asked, actor.get(), desk.language());
    var page = DeskPage.of(path(draft.id()), drawn.title(), DeskTemplates.deskWriting(drawn));
    return drawn.reads() ? page : editor.module().map(page::with).orElse(page);
  }

  Response save(UUID id, MultivaluedMap<String, String> form) {
    return save(id, form, StoryFields.typed(form));
  }

  Response save(UUID id, MultivaluedMap<String, String> form, StoryFields fields) {
    var draft = draft(id);
    return new Sent(draft, form, fields).answer("saved", Optional.empty(), (_, _) -> done(draft));
  }

  private static Outcome done(Draft draft) {
    return new Outcome.Done(
        draft.id(),
        draft.edition(),
        draft.slug(),
        draft.state(),
        draft.version(),
        draft.revision());
  }

  Response move(UUID id, MultivaluedMap<String, String> form, String word, Move move) {
    return new Sent(draft(id), form, StoryFields.typed(form)).answer(word, Optional.empty(), move);
  }

  Response schedule(UUID id, MultivaluedMap<String, String> form, LocalTime time) {
    return new Sent(draft(id), form, StoryFields.typed(form))
        .answer(
            "scheduled",
            Optional.of(time),
            (tx, who) ->
                time instanceof LocalTime.At(var at)
                    ? stories.schedule(tx, who, id, at)
                    : new Outcome.Refused("at", ""));
  }

  /// The page again, because a file will not do.
  Response refused(UUID id, StoryFields fields, String field, String fault) {
    return new Sent(draft(id), new MultivaluedHashMap<>(), fields)
        .refused(draft(id), Optional.of(fields), Map.of(field, fault), Optional.empty(), false);
  }

  /// A form as it came.
  private final class Sent {
    private final Draft draft;
    private final MultivaluedMap<String, String> form;
    private final StoryFields fields;
    private Optional<LocalTime> time = Optional.empty();

    Sent(Draft draft, MultivaluedMap<String, String> form, StoryFields fields) {
      this.draft = draft;
      this.form = form;
      this.fields = fields;
    }

    Response answer(String word, Optional<LocalTime> at, Move move) {
      time = at;
      try {
        var read =
            in.read(
                draft.edition(),
                fields.form(draft.copy().body()),
                Optional.of(draft.copy().slug()));
        return answer(word, database.write(tx -> outcome(tx, read, move)));
      } catch (WebApplicationException e) {
        return unfit(e);
      }
    }

    /// A form without text moves the story as it stands; one with an old text moves nothing.
    private Outcome outcome(Transaction tx, CopyIn.Read read, Move move) {
      Actor who = actor.get();
      if (!form.containsKey("headline")) {
        return version() == draft.version()
            ? move.apply(tx, who)
            : new Outcome.Stale(draft.version());
      }
      var saved = stories.write(tx, who, draft, version -> version == version(), read);
      return saved instanceof Outcome.Done ? move.apply(tx, who) : saved;
    }

    private long version() {
      String text = typed(form, "version");
      return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : NONE;
    }

    private Response answer(String word, Outcome outcome) {
      return switch (outcome) {
        case Outcome.Done _ -> SeeOther.to(path(draft.id()) + "?done=" + word).build();
        case Outcome.Unknown _ -> Problem.notFound("There is no such story.").response();
        case Outcome.Stale _ -> stale();
        case Outcome.Refused(var field, _) when field.equals("slug") ->
            refused(
                draft,
                Optional.of(fields),
                Map.of("slug", words().say("fault.slug")),
                Optional.empty(),
                false);
        case Outcome.Refused(var field, _) ->
            refused(
                draft(draft.id()),
                Optional.empty(),
                Map.of(field, menuFault(field)),
                Optional.empty(),
                true);
        case Outcome.NotNow(var state, _) ->
            notice(
                WritingPage.Notice.danger(
                    words().say("not-now"),
                    words()
                        .say("not-now.text", "state", StateChip.of(state, false, words()).word())));
        case Outcome.NotReady(var lacks) ->
            notice(
                WritingPage.Notice.danger(
                    words().say("not-ready"),
                    "",
                    lacks.stream().map(lack -> Checks.lacking(lack, words())).toList()));
      };
    }

    private Response notice(WritingPage.Notice notice) {
      return refused(draft(draft.id()), Optional.empty(), Map.of(), Optional.of(notice), false);
    }

    /// Two wrote from the same text. What the other wrote is kept as a revision, so that saving
    /// this one over it loses nothing.
    private Response stale() {
      var now = draft(draft.id());
      database.write(tx -> {
        stories.keep(tx, now);
        return true;
      });
      var notice = WritingPages.stale(now, edition(), words());
      return refused(now, Optional.of(fields), Map.of(), Optional.of(notice), false);
    }

    private Edition edition() {
      return masthead.edition(draft.edition()).orElseGet(() -> masthead.editions().getFirst());
    }

    private String menuFault(String field) {
      return switch (field) {
        case "at" -> timeFault();
        case "note" -> words().say("fault.note");
        case "reason" -> words().say("fault.reason");
        default -> words().say("fault.change");
      };
    }

    private String timeFault() {
      String zone = Dates.in(desk.language(), edition().zone()).zoneName(clock.instant());
      return switch (time.orElseGet(() -> new LocalTime.Unreadable(ZoneOffset.UTC))) {
        case LocalTime.At(var at) ->
            words().say(at.isAfter(clock.instant()) ? "fault.at.far" : "fault.at.passed");
        case LocalTime.Skipped _ -> words().say("fault.at.skipped", "zone", zone);
        case LocalTime.Twice _ -> words().say("fault.at.twice", "zone", zone);
        case LocalTime.Unreadable _ -> words().say("fault.at.unreadable");
      };
    }

    /// A field that the story cannot be kept with.
    private Response unfit(WebApplicationException e) {
      if (!(e.getResponse().getEntity() instanceof Problem problem) || problem.status() != 422) {
        throw e;
      }
      String field = String.valueOf(problem.more().getOrDefault("field", "body"));
      return refused(
          draft,
          Optional.of(fields),
          Map.of(Checks.place(field), unfit(field, problem)),
          Optional.empty(),
          false);
    }

    private String unfit(String field, Problem problem) {
      if (problem.more().containsKey("limit")) {
        return words().say("fault.long", "limit", problem.more().get("limit"));
      }
      String place = Checks.place(field);
      return place.equals("body")
          ? words().say("fault.body", "why", problem.detail())
          : words().say("fault." + (KNOWN.contains(place) ? place : "other"));
    }

    private Response refused(
        Draft now,
        Optional<StoryFields> typed,
        Map<String, String> faults,
        Optional<WritingPage.Notice> notice,
        boolean open) {
      var menu = new HashMap<String, String>();
      MENU.stream().filter(form::containsKey).forEach(name -> menu.put(name, typed(form, name)));
      var twice =
          time.stream()
              .flatMap(t -> t instanceof LocalTime.Twice hour ? Stream.of(hour) : Stream.empty())
              .findFirst();
      return desk.page(
          page(now, new WritingPages.Asked(typed, faults, notice, menu, twice, open)).asRefused());
    }
  }
}
