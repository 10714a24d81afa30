package ontherecord.read;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a short line of an article is by its own words: a byline, a credit, a caption, a date.
/// Whatever could as well be a sentence is none of them.
final class ShortLines {

  /// Longer lines are nothing but paragraphs, or captions that say so. A credit, a byline or a date
  /// is no longer.
  static final int LONGEST = 160;

  static final int LONGEST_CAPTION = 500;

  private static final Pattern BY =
      Pattern.compile("(?i:(?:(?:written|story|words|posted|reported|report|text) )?by:?)\\s+(.+)");
  private static final Pattern AND = Pattern.compile("(?i:,? and |,? & |; |, )");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?i: (?:in|for|at|of|on(?-i:(?= [\\p{Lu}\\d]))) | @|\\s*[|\u2022\u00b7/(]"
              + "|\\s+[-\u2013\u2014]\\s)");

  private static final String PICTURE =
      "(?:file )?(?:photo|photograph|photography|picture|image|illustration|graphic|video|footage"
          + "|map|cartoon|artwork)s?";
  private static final Pattern CREDIT_FIRST =
      Pattern.compile(
          "(?i)(?:"
              + PICTURE
              + "(?: credits?)?(?:\\s*[:/|]| by:?| courtesy(?: of)?:?|, courtesy(?: of)?)"
              + "|(?:photo |image |picture )?credits?\\s*:"
              + "|courtesy of"
              + "|\u00a9|\\(c\\))\\s*\\S.*");
  private static final Pattern CREDIT_LAST =
      Pattern.compile("(?i)(\\S[^.:!?]*?)(?:[ /]" + PICTURE + ")");

  /// "Nordpress photo": whoever it is, a short line that says so credits a picture.
  private static final Pattern NAME_OF_PICTURE =
      Pattern.compile("\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?(?: |/)photo");

  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?i).*[.!?)\u201d\"]\\s+"
              + PICTURE
              + "(?: credits?)?(?::| by| courtesy(?: of)?)\\s*\\S[^.]{1,60}\\.?");
  private static final Pattern BRACKETS_AT_END =
      Pattern.compile("[^()\\[\\]]*[(\\[]([^()\\[\\]]{2,80})[)\\]]\\.?");
  private static final Pattern CAPTION_FIRST =
      Pattern.compile(
          "(?i:(?:photo )?caption:|pictured:|file photo:|file (?:photo )?[-\u2013\u2014])\\s.*"
              + "|In this [^.]{0,60}\\bphoto\\b.*");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:(?:published|updated|posted|last updated|last modified|first published)(?: on|"
              + " at)?:? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
              + " )?(?:\\d{1,2}(?:st|nd|rd|th)? )?"
              + "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?(?:"
              + " \\d{1,2}(?:st|nd|rd|th)?,?)?,? \\d{4}\\b.{0,40}"
              + "|\\d{4}-\\d\\d-\\d\\d\\b.{0,30}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b.{0,30}");

  private static final Pattern REPORTERS =
      Pattern.compile(
          "(?i)[(\\[\\s\u2014\u2013-]*(?:(?:additional |with additional |with"
              + " )?(?:reporting|writing) (?:by|from)\\s.+|with (?:files|material|reports)"
              + " from\\s.+|[^\u201c\"]{3,200} contributed (?:reporting|to (?:this|the)"
              + " (?:report|story|article))\\b.{0,60})");

  private ShortLines() {}

  /// "(Reporting by Ann Lee; editing by Bo Ng)", "Ann Lee contributed to this report."
  static boolean isReporters(String line) {
    return line.length() <= LONGEST_CAPTION && REPORTERS.matcher(line).matches();
  }

  /// "By Jane Doe", "BY JANE DOE AND JOHN ROE", "By Reuters Staff", "Jane Doe, Reuters", and a name
  /// with a comma left over: "Jane Doe ,".
  static boolean isByline(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (!FirstLook.mayBeBy(line)) {
      return isNameOfWriter(line);
    }
    var by = BY.matcher(line);
    return by.matches() ? isWriter(by.group(1)) : isNameOfWriter(line);
  }

  /// "AFP photo", "(Photo: Reuters)", "Jane Doe/Getty Images", "Image: Jane Doe."
  static boolean isCredit(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = withoutBrackets(line);
    boolean strokes = words.indexOf('/') >= 0;
    if (!strokes && !FirstLook.tellsOfPicture(words)) {
      return Names.isPictureAgency(words);
    }
    if (CREDIT_FIRST.matcher(words).matches()) {
      return words.length() <= 80 && Names.sentenceWords(words) < 2;
    }
    var last = CREDIT_LAST.matcher(words);
    boolean agencyOfPicture =
        last.matches() && (isSupplier(last.group(1)) || NAME_OF_PICTURE.matcher(words).matches());
    return agencyOfPicture || (strokes ? isSupplier(words) : Names.isPictureAgency(words));
  }

  /// A caption by its own words: it starts as one, or ends in a credit.
  static boolean isCaption(String line) {
    if (line.length() > LONGEST_CAPTION) {
      return false;
    }
    int end = line.length();
    if (FirstLook.startsAsCaption(line, 0) && CAPTION_FIRST.matcher(line).matches()) {
      return true;
    }
    if (FirstLook.mayEndInCredit(line, 0, end) && CREDIT_AT_END.matcher(line).matches()) {
      return true;
    }
    if (!FirstLook.endsInBracket(line, 0, end)) {
      return false;
    }
    var brackets = BRACKETS_AT_END.matcher(line);
    return brackets.matches()
        && brackets.start(1) > 1
        && isCredit(brackets.group(1))
        && !line.startsWith("(");
  }

  /// "Friday, July 21, 2017", "Updated 4 May 2013 10:15 GMT".
  static boolean isDate(String line) {
    return line.length() <= 90 && FirstLook.hasYear(line) && DATE.matcher(line).matches();
  }

  /// What may stand after "By".
  private static boolean isWriter(String words) {
    String name = withoutTail(words);
    if (Names.isAgency(name) || Names.isDesk(name)) {
      return true;
    }
    String[] parts = AND.split(name, -1);
    if (!Names.isPerson(parts[0])) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      if (!Names.isPerson(parts[i]) && !Names.isAgency(parts[i]) && !Names.isDesk(parts[i])) {
        return i > 1 && Names.sentenceWords(parts[i]) == 0;
      }
    }
    return true;
  }

  /// A name that something beside it shows to be a writer's: a comma left over, an agency, a desk.
  private static boolean isNameOfWriter(String line) {
    int comma = line.indexOf(',');
    int bar = comma < 0 ? line.indexOf('|') : comma;
    if (bar < 0 || FirstLook.hasManyWords(line, bar + 1)) {
      return false;
    }
    String after = line.substring(bar + 1).strip();
    return isPeople(line.substring(0, bar).strip())
        && (after.isEmpty() || Names.isAgency(after) || Names.isDesk(after));
  }

  private static boolean isPeople(String words) {
    for (String part : AND.split(words, -1)) {
      if (!Names.isPerson(part)) {
        return false;
      }
    }
    return true;
  }

  /// "Jane Doe in Washington" is the writer Jane Doe.
  private static String withoutTail(String words) {
    var after = AFTER_NAME.matcher(words);
    String name = after.find() && after.start() > 0 ? words.substring(0, after.start()) : words;
    name = name.strip();
    int end = name.length();
    while (end > 0 && ",;|".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  /// An agency, or names and agencies with strokes between them.
  private static boolean isSupplier(String words) {
    boolean agency = false;
    for (String part : words.split("/", -1)) {
      String name = part.strip();
      if (name.toLowerCase(Locale.ROOT).endsWith(" photo")) {
        name = name.substring(0, name.length() - " photo".length());
      }
      agency |= Names.isAgency(name);
      if (!Names.isAgency(name) && !Names.isPerson(name)) {
        return false;
      }
    }
    return agency;
  }

  private static String withoutBrackets(String line) {
    boolean round = line.startsWith("(") && line.endsWith(")");
    boolean brackets = round || (line.startsWith("[") && line.endsWith("]"));
    String words = brackets ? line.substring(1, line.length() - 1).strip() : line;
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
