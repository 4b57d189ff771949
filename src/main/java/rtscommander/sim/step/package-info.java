@NullMarked
package rtscommander.sim.step;

import org.jspecify.annotations.NullMarked;
