package ontherecord.extract;

/// Words that report, as tokens: "was quoted as having said".
///
/// @param start the first token: an auxiliary, a negation
/// @param end the token after the last: a particle or preposition
/// @param head the verb
/// @param kinds what the lexicon says of the verb
/// @param voice how it takes its subject
record Cue(int start, int end, int head, int kinds, Voice voice) {

  /// How a cue takes its subject.
  enum Voice {
    /// "she said"
    ACTIVE,
    /// "was quoted as saying": whoever is quoted is the speaker
    QUOTED,
    /// "was told": the subject heard it
    PASSIVE,
    /// "adding", "to say": the subject stands further off
    BOUND,
    /// "his claim": whoever owns it is the speaker
    NOUN,
    /// "according to", "in Lee's words"
    PREPOSITION,
    /// "is reportedly": its subject is part of what is told, by nobody who is named
    ADVERB
  }

  boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  /// A verb of saying that needs nothing but words: "said", not "told" or "asked".
  boolean isPlain() {
    return is(Lexicon.SAY)
        && is(Lexicon.BARE)
        && !is(Lexicon.TOLD | Lexicon.TO | Lexicon.THING | Lexicon.WEAK);
  }

  /// A verb that takes no clause, as in "criticized the plan".
  boolean tellsThings() {
    return !is(Lexicon.BARE) && voice != Voice.QUOTED;
  }

  /// Words of saying or writing that may take a whole clause.
  boolean reports() {
    return is(Lexicon.SAY | Lexicon.WRITE) && is(Lexicon.BARE);
  }

  /// "in LEE'S words": whether the source stands among its words.
  boolean holdsMention() {
    return voice == Voice.PREPOSITION && head > start && head == end - 1;
  }

  /// The same as words: "“It was cold,” she remembered".
  Cue aloud() {
    boolean told = is(Lexicon.SAY | Lexicon.WRITE);
    return told ? this : new Cue(start, end, head, kinds | Lexicon.SAY, voice);
  }

  /// The same, up to another token.
  Cue with(int until) {
    return new Cue(start, until, head, kinds, voice);
  }
}
