package ontherecord.library;

import java.util.Optional;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;

/// One place that a [Query] found.
///
/// @param span the words found, in the article's text
/// @param quotation the quotation whose content has these words, where there is one
public record Hit(Span span, Optional<Quotation> quotation) {}
