package news.stet.masthead;

import java.util.Optional;
import java.util.UUID;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A section as it is sent. Changing one, what is left out stays as it was, but for the name.
@Schema(requiredProperties = "name")
record SectionForm(
    Optional<UUID> id,
    Optional<String> edition,
    Optional<String> slug,
    Optional<String> name,
    Optional<Integer> position) {
  private static final int POSITION_MOST = 9_999;

  Section added(UUID newId, Masthead masthead) {
    Typed.same("id", id, newId);
    Edition in = EditionForm.named("edition", edition, masthead);
    String fitName = Typed.name("name", name);
    return new Section(
        newId,
        in.code(),
        Typed.slug(slug, () -> OwnSlug.of("section", fitName, in.language(), newId)),
        fitName,
        position(afterTheLast(in, masthead)));
  }

  Section changed(Section was) {
    Typed.same("id", id, was.id());
    Typed.same("edition", edition, was.edition());
    return new Section(
        was.id(),
        was.edition(),
        Typed.slug(slug, was::slug),
        Typed.name("name", name),
        position(was.position()));
  }

  /// A new section stands at the end of the menu.
  private static int afterTheLast(Edition edition, Masthead masthead) {
    return masthead.sections(edition.code()).stream()
        .mapToInt(section -> Math.min(section.position() + 1, POSITION_MOST))
        .max()
        .orElse(0);
  }

  private int position(int otherwise) {
    int fit = position.orElse(otherwise);
    if (fit < 0 || fit > POSITION_MOST) {
      throw Problem.field("position", "position must be 0 to " + POSITION_MOST + ".").thrown();
    }
    return fit;
  }
}
