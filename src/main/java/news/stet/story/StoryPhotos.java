package news.stet.story;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import news.stet.desk.Desk;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.media.Intake;
import news.stet.media.PictureWords;
import news.stet.media.Pictures;
import news.stet.media.SentFile;
import news.stet.staff.CurrentActor;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// A file sent from a story's page, to be its lead photo.
@Singleton
final class StoryPhotos {
  private final StoryWriting writing;
  private final Stories stories;
  private final Pictures pictures;
  private final Masthead masthead;
  private final Desk desk;
  private final CurrentActor actor;

  StoryPhotos(
      StoryWriting writing,
      Stories stories,
      Pictures pictures,
      Masthead masthead,
      Desk desk,
      CurrentActor actor) {
    this.writing = writing;
    this.stories = stories;
    this.pictures = pictures;
    this.masthead = masthead;
    this.desk = desk;
    this.actor = actor;
  }

  Response taken(UUID id, MultipartFormDataInput sent) throws IOException {
    var draft = stories.draft(id).orElseThrow(() -> StoryAnswers.unknown());
    var upload = SentFile.of(sent);
    var fields = StoryFields.typed(upload.texts());
    if (upload.file().isEmpty()) {
      return refused(id, fields, "fault.photo.none");
    }
    return switch (pictures.take(actor.get(), upload.file().get(), words(draft))) {
      case Intake.Taken(var picture) ->
          writing.save(id, upload.texts(), fields.media(picture.id()));
      case Intake.NotAPicture _ -> refused(id, fields, "fault.photo.kind");
      case Intake.Unfit _ -> refused(id, fields, "fault.photo.unfit");
      case Intake.Busy _ -> refused(id, fields, "fault.photo.busy");
    };
  }

  /// Those of the file; their language is taken to be the story's.
  private PictureWords words(Draft draft) {
    String language = masthead.edition(draft.edition()).map(Edition::language).orElseThrow().tag();
    return new PictureWords("", "", "", "", language);
  }

  private Response refused(UUID id, StoryFields fields, String word) {
    return writing.refused(id, fields, "lead-media", ScreenWords.in(desk.language()).say(word));
  }
}
