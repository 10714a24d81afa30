/// What was found in an article, as values: quotations, speakers, sources.
@NullMarked
package ontherecord.quote;

import org.jspecify.annotations.NullMarked;
