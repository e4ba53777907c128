package news.stet.masthead;

import java.util.UUID;

/// What belongs to one edition and has a name and an address of its own there.
sealed interface OfEdition permits Section, Topic {
  UUID id();

  String edition();

  String slug();

  String name();

  String path();
}
