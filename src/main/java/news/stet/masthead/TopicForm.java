package news.stet.masthead;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A topic as it is sent. Changing one, what is left out stays as it was, but for the name.
@Schema(requiredProperties = "name")
record TopicForm(
    Optional<UUID> id, Optional<String> edition, Optional<String> slug, Optional<String> name) {

  Topic added(UUID newId, Masthead masthead) {
    Typed.same("id", id, newId);
    Edition in = EditionForm.named("edition", edition, masthead);
    String fitName = Typed.name("name", name);
    return new Topic(
        newId,
        in.code(),
        Typed.slug(slug, () -> OwnSlug.of("topic", fitName, in.language(), newId)),
        fitName);
  }

  Topic changed(Topic was) {
    Typed.same("id", id, was.id());
    Typed.same("edition", edition, was.edition());
    return new Topic(
        was.id(), was.edition(), Typed.slug(slug, was::slug), Typed.name("name", name));
  }
}
