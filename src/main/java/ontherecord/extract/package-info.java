/// Article to QuotedArticle, one class per step.
@NullMarked
package ontherecord.extract;

import org.jspecify.annotations.NullMarked;
