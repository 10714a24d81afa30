package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// What pronouns and words for people tell of the one they stand for.
final class Gendered {

  private Gendered() {}

  /// MAN for "he", "him", "his"; NONE for "it"; null for any word that tells none, as "they".
  static Name.@Nullable Gender of(Page page, int token) {
    if (page.is(token, "he")
        || page.is(token, "his")
        || page.is(token, "him")
        || page.is(token, "himself")) {
      return Name.Gender.MAN;
    }
    if (page.is(token, "she")
        || page.is(token, "her")
        || page.is(token, "hers")
        || page.is(token, "herself")) {
      return Name.Gender.WOMAN;
    }
    boolean thing = page.is(token, "it") || page.is(token, "its") || page.is(token, "itself");
    return thing ? Name.Gender.NONE : null;
  }

  /// What the lists of given names and words for people tell of the token; UNKNOWN where they tell
  /// nothing, or both.
  static Name.Gender listed(Page page, int token) {
    boolean woman = page.has(token, Lexicon.FEMALE);
    boolean man = page.has(token, Lexicon.MALE);
    return woman == man ? Name.Gender.UNKNOWN : woman ? Name.Gender.WOMAN : Name.Gender.MAN;
  }

  /// What the words of the phrase tell of whom it names: "SHE", "Tom’s WIFE", "the SISTER of Tom".
  static Name.Gender ofPhrase(Page page, long phrase) {
    Name.Gender known = Name.Gender.UNKNOWN;
    for (int i = Mentions.start(phrase); i < Mentions.end(phrase); i++) {
      Tag tag = page.tag(i);
      if (tag == Tag.IN || tag == Tag.WP || page.isComma(i)) {
        break;
      }
      Name.Gender told = tag == Tag.PRP ? of(page, i) : listed(page, i);
      if (tag == Tag.POS) {
        known = Name.Gender.UNKNOWN;
      } else if (told != null && tag != Tag.PRPS && known == Name.Gender.UNKNOWN) {
        known = told;
      }
    }
    return known;
  }

  /// "they", "them", "their"
  static boolean isSeveral(Page page, int token) {
    return page.is(token, "they")
        || page.is(token, "them")
        || page.is(token, "their")
        || page.is(token, "themselves");
  }

  /// "I", "me", "my"
  static boolean isOneself(Page page, int token) {
    return page.is(token, "i") || page.is(token, "me") || page.is(token, "my");
  }

  /// "I", "my", "we", "our"
  static boolean isWriter(Page page, int token) {
    return isOneself(page, token)
        || page.is(token, "we")
        || page.is(token, "us")
        || page.is(token, "our");
  }
}
