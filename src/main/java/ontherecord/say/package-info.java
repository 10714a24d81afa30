/// What the program says in its own words.
@NullMarked
package ontherecord.say;

import org.jspecify.annotations.NullMarked;
