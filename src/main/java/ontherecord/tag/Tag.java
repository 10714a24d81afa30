package ontherecord.tag;

import ontherecord.text.Tokens;

/// A token's part of speech: the Penn Treebank's tags, those merged that no rule tells apart.
/// `Tag.of(tokens, i) == Tag.VBD` where token i is a verb in the past.
public enum Tag {
  /// Not tagged.
  NONE,
  /// Verb, past: "said".
  VBD,
  /// Verb, third person present: "says".
  VBZ,
  /// Verb, other present: "say".
  VBP,
  /// Verb, base form: "to say".
  VB,
  /// Verb, "-ing" form.
  VBG,
  /// Verb, past participle: "was said".
  VBN,
  /// "will", "could".
  MD,
  /// Noun, singular or mass.
  NN,
  /// Noun, plural.
  NNS,
  /// Name, singular; also addresses.
  NNP,
  /// Name, plural.
  NNPS,
  /// "he", "them".
  PRP,
  /// "his", "their".
  PRPS,
  /// "the", "all".
  DT,
  /// Preposition, or conjunction that subordinates: "in", "that", "because".
  IN,
  /// "to".
  TO,
  /// "and".
  CC,
  /// Number.
  CD,
  /// Adjective, of any degree.
  JJ,
  /// Adverb, of any degree.
  RB,
  /// Particle: "up" in "give up".
  RP,
  /// "who", "what", "whose".
  WP,
  /// "which", and "that" where it stands for a noun.
  WDT,
  /// "when", "where", "how".
  WRB,
  /// "there" in "there is".
  EX,
  /// "'s" of possession.
  POS,
  /// "yes", "oh".
  UH,
  /// "$", "%", bullets and other signs.
  SYM,
  /// ".", "?", "!".
  STOP,
  COMMA,
  /// ":", ";", "...", dashes.
  COLON,
  /// A quotation mark of any kind.
  QUOTE,
  /// A bracket of any kind.
  BRACKET;

  private static final Tag[] ALL = values();

  /// The number that [Tokens] keep for this tag.
  @SuppressWarnings("EnumOrdinal") // tokens hold tags as bytes
  public byte code() {
    return (byte) ordinal();
  }

  static Tag of(int ordinal) {
    return ALL[ordinal];
  }

  /// The tag of the token, as the tagger left it.
  public static Tag of(Tokens tokens, int token) {
    return ALL[tokens.tag(token)];
  }

  /// A verb form, but no modal.
  public boolean isVerb() {
    return this.compareTo(VBD) >= 0 && this.compareTo(VBN) <= 0;
  }

  /// A verb form that has a tense: "said", "says", "say", "will".
  public boolean isFinite() {
    return this == VBD || this == VBZ || this == VBP || this == MD;
  }

  /// Of a class that takes no new words: "in", "she", "would".
  boolean isClosed() {
    return switch (this) {
      case MD, PRP, PRPS, DT, IN, TO, CC, RP, WP, WDT, WRB, EX, POS, UH -> true;
      default -> false;
    };
  }

  /// Of a word that says little by itself: those of closed classes, and numbers.
  public boolean isSmall() {
    return isClosed() || this == CD;
  }

  /// A noun or a name.
  public boolean isNoun() {
    return this.compareTo(NN) >= 0 && this.compareTo(NNPS) <= 0;
  }

  public boolean isName() {
    return this == NNP || this == NNPS;
  }

  /// A mark, and no word.
  public boolean isPunctuation() {
    return this.compareTo(STOP) >= 0;
  }
}
