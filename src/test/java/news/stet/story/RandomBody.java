package news.stet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import news.stet.story.Inline.Mark;
import news.stet.text.Plain;
import news.stet.text.RandomText;

/// Bodies of every shape, from a seed.
final class RandomBody {
  private static final String[] ADDRESSES = {
    "/sild-dam/",
    "https://example.org/a?b=c&d=%22#e",
    "mailto:desk@example.org",
    "https://пошта.укр/«x»"
  };

  private final Random random;

  RandomBody(long seed) {
    random = new Random(seed);
  }

  Body body() {
    var blocks = new ArrayList<Block>();
    for (int i = random.nextInt(12); i > 0; i--) {
      blocks.add(block("b" + i + "-x"));
    }
    return new Body(blocks);
  }

  private Block block(String id) {
    return switch (random.nextInt(9)) {
      case 0 -> new Block.Heading(id, 2 + random.nextInt(2), inlines());
      case 1 -> new Block.Listing(id, random.nextBoolean(), some(this::inlines));
      case 2 -> new Block.Quote(id, some(this::inlines), text());
      case 3 -> new Block.Photo(id, photo());
      case 4 -> new Block.RelatedStory(id, uuid());
      case 5 -> new Block.NewsletterBox(id, "harbour-letter");
      case 6 -> new Block.FactBox(id, text(), some(() -> new Block.Fact(text(), inlines())));
      case 7 -> new Block.Divider(id);
      default -> new Block.Paragraph(id, inlines());
    };
  }

  private Block.PhotoUse photo() {
    return new Block.PhotoUse(
        uuid(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(() -> new Block.Focus(random.nextDouble(), random.nextInt(2))));
  }

  private List<Inline> inlines() {
    var runs = new Runs();
    for (int i = random.nextInt(5); i > 0; i--) {
      if (random.nextInt(8) == 0) {
        runs.add(new Inline.Break());
      } else {
        runs.add(text(), marks());
      }
    }
    return runs.list();
  }

  private List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    if (random.nextInt(3) == 0) {
      marks.add(new Mark.Link(ADDRESSES[random.nextInt(ADDRESSES.length)]));
    }
    if (random.nextInt(3) == 0) {
      marks.add(new Mark.Strong());
    }
    if (random.nextInt(3) == 0) {
      marks.add(random.nextInt(marks.size() + 1), new Mark.Emphasis());
    }
    if (random.nextInt(4) == 0) {
      marks.add(new Mark.Note("n" + random.nextInt(9), text()));
    }
    return marks;
  }

  private String text() {
    return Plain.fit(RandomText.any(random, 8));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> List<T> some(Supplier<T> one) {
    var list = new ArrayList<T>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      list.add(one.get());
    }
    return list;
  }

  private <T> Optional<T> maybe(Supplier<T> one) {
    return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
  }
}
