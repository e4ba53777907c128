package news.stet.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Gives an id to blocks that come without one. The first block keeps an id that two share.
///
/// New ids are taken from what the block says, so that the same document sent twice gets the same
/// ids: whatever hangs from a block still finds it.
final class BlockIds {
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  private BlockIds() {}

  /// Letters, digits and `-`, at most 40. `-title` at the end belongs to the heading of a fact box
  /// on the page.
  static boolean valid(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST
        && !id.endsWith("-title")
        && id.chars().allMatch(BlockIds::allowed);
  }

  private static boolean allowed(int c) {
    return c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /// The blocks, each with a valid id of its own.
  ///
  /// @param changed told the place in the list and the new id of each block that got one
  static List<Block> settled(List<Block> blocks, BiConsumer<Integer, String> changed) {
    var ids = new BlockIds();
    var keeps = new boolean[blocks.size()];
    for (int i = 0; i < keeps.length; i++) {
      String id = blocks.get(i).id();
      keeps[i] = valid(id) && ids.taken.add(id);
    }
    var settled = new ArrayList<Block>(blocks);
    for (int i = 0; i < keeps.length; i++) {
      if (!keeps[i]) {
        String id = ids.fresh(blocks.get(i));
        settled.set(i, Blocks.withId(blocks.get(i), id));
        changed.accept(i, id);
      }
    }
    return settled;
  }

  private String fresh(Block block) {
    String base = "b" + digest(Blocks.withId(block, "").toString());
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + copies.merge(base, 1, (a, b) -> a + b);
    }
    return id;
  }

  /// Ten digits and letters, a digit first: 50 bits, enough for the blocks of one body.
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long bits = 0;
      for (int i = 0; i < 8; i++) {
        bits = bits << 8 | (hash[i] & 0xFF);
      }
      String letters = Long.toString((bits & Long.MAX_VALUE) / 10, 36);
      return (bits & Long.MAX_VALUE) % 10 + ("000000000" + letters).substring(letters.length());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
