/// Corrections as values over what was found, undo, and what becomes of them when the article
/// changes.
@NullMarked
package ontherecord.edit;

import org.jspecify.annotations.NullMarked;
