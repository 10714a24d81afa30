/// What outlives the program, in files.
@NullMarked
package ontherecord.store;

import org.jspecify.annotations.NullMarked;
