/// Nodes and style classes, no logic.
@NullMarked
package ontherecord.view;

import org.jspecify.annotations.NullMarked;
