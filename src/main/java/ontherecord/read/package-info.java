/// A file, a page or pasted text becomes an Article.
@NullMarked
package ontherecord.read;

import org.jspecify.annotations.NullMarked;
