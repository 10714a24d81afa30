/// Composition: the window, the command, and the choice between them.
@NullMarked
package ontherecord;

import org.jspecify.annotations.NullMarked;
