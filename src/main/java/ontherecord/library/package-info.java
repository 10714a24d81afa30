/// The set of open articles, and search in it.
@NullMarked
package ontherecord.library;

import org.jspecify.annotations.NullMarked;
