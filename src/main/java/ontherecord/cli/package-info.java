/// The same core without a window.
@NullMarked
package ontherecord.cli;

import org.jspecify.annotations.NullMarked;
