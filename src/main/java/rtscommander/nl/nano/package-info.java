/// The translator of the game's own small model: what it reads, the notation that it writes, and how both are checked.
@NullMarked
package rtscommander.nl.nano;

import org.jspecify.annotations.NullMarked;
