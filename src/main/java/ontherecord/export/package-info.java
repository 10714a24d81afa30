/// What was found, in the formats of other programs, and back.
@NullMarked
package ontherecord.export;

import org.jspecify.annotations.NullMarked;
