/// How long it takes. Run `mvn -Pbench`; nothing here is part of the program or its tests.
@NullMarked
package ontherecord.bench;

import org.jspecify.annotations.NullMarked;
