@NullMarked
package rtscommander.sim.state;

import org.jspecify.annotations.NullMarked;
