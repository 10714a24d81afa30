/// Parts of speech: which token is a verb in the past, a noun, a name.
@NullMarked
package ontherecord.tag;

import org.jspecify.annotations.NullMarked;
