package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Source;
import ontherecord.tag.Tag;
import ontherecord.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads who put an article out, where its text says so: the agency in a dateline, "BERN (AP) —",
/// and the owner of the rights, "© 2013 Reuters".
final class Wires {

  private static final int LONGEST_PLACE = 12;
  private static final int LONGEST_NAME = 5;

  private final Page page;
  private final Outlets outlets;

  Wires(Page page) {
    this.page = page;
    this.outlets = new Outlets(page);
  }

  /// The agencies of the dateline that the tokens `[start, end)` of a paragraph start with.
  List<Credits.Credit> dateline(int start, int end) {
    int open = start;
    int last = Math.min(end, start + LONGEST_PLACE);
    while (open < last && page.tokens().first(open) != '(' && isPlace(open)) {
      open++;
    }
    if (open >= last || page.tokens().first(open) != '(') {
      return List.of();
    }
    int close = open + 1;
    while (close < Math.min(end, open + 8) && page.tokens().first(close) != ')') {
      close++;
    }
    if (close >= end || page.tokens().first(close) != ')') {
      return List.of();
    }
    boolean dash = close + 1 < end && page.isDash(close + 1);
    Span evidence = page.tokens().span(start, close + 1);
    List<Credits.Credit> found = new ArrayList<>(1);
    int name = open + 1;
    for (int i = name; i <= close; i++) {
      if (i == close || page.tokens().first(i) == '/') {
        boolean known = name < i && isOutlet(name, i);
        if (name < i && (known || (dash && isPlainName(name, i)))) {
          found.add(publisher(page.tokens().span(name, i), evidence));
        }
        name = i + 1;
      }
    }
    return dash || found.isEmpty() || open == start ? found : found.subList(0, 1);
  }

  private boolean isOutlet(int start, int end) {
    Outlet outlet = outlets.named(start, start, end);
    return outlet != null && outlet.end() >= end;
  }

  /// One or two capital words.
  private boolean isPlainName(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!page.isCapital(i) || !page.tokens().isWord(i) || page.has(i, Lexicon.TIME)) {
        return false;
      }
    }
    return end - start <= 2;
  }

  /// "WASHINGTON", "Bern, Switzerland", "Jan. 5".
  private boolean isPlace(int i) {
    return page.isCapital(i)
        || page.isComma(i)
        || page.tag(i) == Tag.CD
        || page.has(i, Lexicon.TIME)
        || page.tokens().first(i) == '.'
        || page.tokens().first(i) == '/'
        || page.isDash(i);
  }

  /// Who holds the rights by the tokens `[start, end)` of a line: "© 2013 Reuters", "Copyright 2013
  /// The Harwick Herald. All rights reserved."; null where it is no such line.
  Credits.@Nullable Credit rights(int start, int end) {
    int i = start;
    while (i < Math.min(end, start + 4) && !isYear(i)) {
      boolean sign = page.tokens().first(i) == '\u00a9' || page.is(i, "copyright");
      boolean bracketed = !page.tokens().isWord(i) || page.is(i, "c");
      if (!sign && !bracketed) {
        return null;
      }
      i++;
    }
    if (i == start || i >= end || !isYear(i)) {
      return null;
    }
    int name = i + 1;
    int stop = name;
    while (stop < end && stop - name < LONGEST_NAME && isCapitalWord(stop)) {
      stop++;
    }
    boolean rights = stop > name && page.is(stop - 1, "all") && page.is(stop, "rights");
    stop -= rights ? 1 : 0;
    return stop > name
        ? publisher(page.tokens().span(name, stop), page.tokens().span(start, stop))
        : null;
  }

  private boolean isCapitalWord(int i) {
    return page.isCapital(i) && page.tokens().isWord(i);
  }

  private boolean isYear(int i) {
    return page.tokens().end(i) - page.tokens().start(i) == 4
        && Character.isDigit(page.tokens().first(i));
  }

  private static Credits.Credit publisher(Span name, Span evidence) {
    return new Credits.Credit(Source.Part.PUBLISHER, name, evidence);
  }
}
