package ontherecord.read.pdf;

import ontherecord.text.Block;
import ontherecord.text.Typesetting;

/// A paragraph of a PDF.
///
/// @param words without white space around them
/// @param set the pages that start in `words`, and what was left out of them
public record Paragraph(Block.Kind kind, String words, Typesetting set) {}
