/// The state of the window as values and properties, without nodes.
@NullMarked
package ontherecord.viewmodel;

import org.jspecify.annotations.NullMarked;
