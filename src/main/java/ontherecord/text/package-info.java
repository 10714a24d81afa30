/// Characters and offsets: an article's text, its blocks, and spans of it.
@NullMarked
package ontherecord.text;

import org.jspecify.annotations.NullMarked;
