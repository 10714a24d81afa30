/// What a careful editor would look at twice, with the words that show it.
@NullMarked
package ontherecord.check;

import org.jspecify.annotations.NullMarked;
