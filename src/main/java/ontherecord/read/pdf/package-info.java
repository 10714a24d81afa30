/// What stands on the pages of a PDF, in the order in which it is read. PDFBox is used here only.
@NullMarked
package ontherecord.read.pdf;

import org.jspecify.annotations.NullMarked;
