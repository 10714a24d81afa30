/// The report as PDF, set line by line. PDFBox writes it, and is used here only.
@NullMarked
package ontherecord.export.pdf;

import org.jspecify.annotations.NullMarked;
