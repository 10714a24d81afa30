package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// The last man and the last woman who spoke: in an interview "she" is still the one who is
/// interviewed, though he spoke in between.
final class LastHeard {

  /// Within so many statements one speaks again.
  private static final int NEAR = 16;

  private @Nullable Cast man;
  private @Nullable Cast woman;
  private long manBy = Mentions.NONE;
  private long womanBy = Mentions.NONE;

  void spoke(Cast cast, long mention) {
    if (cast.name == null) {
      return;
    }
    if (cast.name.gender == Name.Gender.MAN) {
      man = cast;
      manBy = mention;
    } else if (cast.name.gender == Name.Gender.WOMAN) {
      woman = cast;
      womanBy = mention;
    }
  }

  /// The last of that gender who spoke shortly before the statement, where its paragraph starts no
  /// sentence with another; null where there is none.
  @Nullable Cast of(Name.@Nullable Gender gender, Page page, int statement) {
    long by = mention(gender);
    boolean near = by != Mentions.NONE && statement - page.statementOf(Mentions.start(by)) <= NEAR;
    int first = Math.max(page.first(statement), statement - NEAR);
    for (int s = first; near && s <= statement; s++) {
      near = !isOther(page, page.start(s));
    }
    return !near ? null : gender == Name.Gender.MAN ? man : woman;
  }

  /// "A CARPENTER", "HIS BROTHER": whether the first words of a sentence may name somebody else.
  private static boolean isOther(Page page, int first) {
    Tag tag = page.tag(first);
    return tag == Tag.DT || tag == Tag.CD || tag == Tag.PRPS || tag == Tag.NN || tag == Tag.NNS;
  }

  /// The mention by which that one spoke; NONE where there is none.
  long mention(Name.@Nullable Gender gender) {
    return gender == Name.Gender.MAN
        ? manBy
        : gender == Name.Gender.WOMAN ? womanBy : Mentions.NONE;
  }
}
