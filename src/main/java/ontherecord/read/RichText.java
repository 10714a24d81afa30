package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;
import org.jspecify.annotations.Nullable;

/// An RTF file. Deleted and hidden text, comments, footnotes, headers and footers are left out; a
/// text box comes after the paragraph that it stands at. What is cut off ends where it ends.
final class RichText implements FormatReader {

  /// Groups deeper than so many in each other count as one.
  private static final int DEEPEST = 5000;

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Draft draft = new Draft();
    Reading reading = new Reading(draft);
    new RichTextWords(file.bytes()).to(reading);
    reading.finish();
    List<Fact> facts = new ArrayList<>();
    Facts.add(facts, Fact.Kind.AUTHOR, reading.author.toString(), "info author");
    return List.of(draft.refined(file.origin().with(facts)));
  }

  /// Where the words of a group go.
  private enum Place {
    TEXT,
    NOWHERE,
    FONTS,
    STYLES,
    AUTHOR
  }

  /// What holds in one group, and in those within it until they say otherwise.
  private static final class Group {
    private Place place = Place.TEXT;
    private boolean hidden;
    private boolean box;
    private int font = -1;
    private int replaced = 1;

    private Group() {}

    private Group(Group outer) {
      place = outer.place;
      hidden = outer.hidden;
      font = outer.font;
      replaced = outer.replaced;
    }
  }

  /// Takes the words one by one, and keeps what they say of the ones to come.
  private static final class Reading implements RichTextWords.Listener {

    private final Flow flow;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, Kind> styles = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final StringBuilder bytes = new StringBuilder();
    private Group group = new Group();
    private Charset usual = RichTextCharsets.page(1252);
    private @Nullable Kind kind;
    private boolean open;
    private boolean listed;
    private boolean inRow;
    private boolean optional;
    private int style = -1;
    private int toReplace;
    private int openOutside;
    private int tooDeep;

    private Reading(Draft draft) {
      this.flow = new Flow(draft);
    }

    @Override
    public void start() {
      flush();
      if (groups.size() == DEEPEST) {
        tooDeep++;
        return;
      }
      groups.push(group);
      group = new Group(group);
      toReplace = 0;
    }

    @Override
    public void end() {
      flush();
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      if (groups.isEmpty()) {
        finish();
        return;
      }
      if (group.box) {
        endParagraph();
        open = openOutside > 0;
        openOutside = 0;
      }
      if (group.place == Place.STYLES) {
        nameStyle();
      }
      group = groups.pop();
      toReplace = 0;
      optional = false;
    }

    @Override
    public void letter(char letter) {
      if (toReplace > 0) {
        toReplace--;
      } else {
        bytes.append(letter);
      }
    }

    @Override
    public void word(String word, int number) {
      flush();
      boolean destination = optional;
      optional = false;
      switch (word) {
        case "*" -> optional = true;
        case "u" -> {
          write(String.valueOf((char) number));
          toReplace = group.replaced;
        }
        case "uc" -> group.replaced = Math.clamp(number, 0, 9);
        case "ansicpg" -> usual = RichTextCharsets.page(number);
        case "mac" -> usual = RichTextCharsets.page(10000);
        case "pc" -> usual = RichTextCharsets.page(437);
        case "f" -> group.font = number;
        case "fcharset" -> {
          if (group.place == Place.FONTS) {
            fonts.put(group.font, RichTextCharsets.set(number, usual));
          }
        }
        case "s" -> style(number);
        case "v", "deleted" -> group.hidden = number != 0;
        case "plain" -> group.hidden = false;
        case "fonttbl" -> group.place = Place.FONTS;
        case "stylesheet" -> group.place = Place.STYLES;
        case "author" -> group.place = Place.AUTHOR;
        case "shpinst" -> group.place = Place.NOWHERE;
        case "shptxt", "dptxbxtext" -> startBox();
        default -> {
          if (destination || RichTextWords.SILENT.contains(word)) {
            group.place = Place.NOWHERE;
          } else if (group.place == Place.TEXT) {
            inText(word, number);
          }
        }
      }
    }

    private void finish() {
      flush();
      endParagraph();
      flow.end();
      inRow = false;
    }

    private void inText(String word, int number) {
      switch (word) {
        case "par", "sect", "page", "nestcell" -> endParagraph();
        case "pard" -> {
          kind = null;
          listed = false;
        }
        case "outlinelevel" -> kind = kind == null && number < 9 ? Kind.SUBHEAD : kind;
        case "ls", "pnlvlblt", "pnlvlbody" -> listed = true;
        case "trowd", "intbl" -> startRow();
        case "cell" -> {
          endParagraph();
          flow.endCell();
        }
        case "row" -> {
          endParagraph();
          flow.endRow();
          inRow = false;
        }
        default -> write(RichTextWords.SIGNS.getOrDefault(word, ""));
      }
    }

    private void startRow() {
      if (!inRow && !open) {
        flow.startRow();
        inRow = true;
      }
    }

    private void startBox() {
      openOutside = open ? 1 : 0;
      group.place = Place.TEXT;
      group.box = true;
      open = false;
    }

    private void style(int number) {
      style = number;
      if (group.place == Place.TEXT) {
        kind = styles.get(number);
      }
    }

    /// A style's name ends with a semicolon.
    private void nameStyle() {
      int end = name.indexOf(";");
      if (end >= 0 && style >= 0) {
        Styles.kind(name.substring(0, end)).ifPresent(it -> styles.put(style, it));
      }
      if (end >= 0) {
        name.setLength(0);
        style = -1;
      }
    }

    /// The bytes so far, in the encoding of their font.
    private void flush() {
      if (!bytes.isEmpty()) {
        Charset charset = fonts.getOrDefault(group.font, usual);
        String words = new String(bytes.toString().getBytes(ISO_8859_1), charset);
        bytes.setLength(0);
        write(words);
      }
    }

    private void write(String words) {
      if (words.isEmpty()) {
        return;
      }
      switch (group.place) {
        case TEXT -> {
          if (!group.hidden) {
            if (!open) {
              flow.startParagraph();
              open = true;
            }
            flow.write(words);
          }
        }
        case STYLES -> name.append(words);
        case AUTHOR -> author.append(words);
        case NOWHERE, FONTS -> {}
      }
    }

    private void endParagraph() {
      if (open) {
        if (kind != null) {
          flow.is(kind);
        } else if (listed) {
          flow.isListed();
        }
        flow.endParagraph();
        open = false;
      }
    }
  }
}
