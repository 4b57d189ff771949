@NullMarked
package rtscommander.sim.map;

import org.jspecify.annotations.NullMarked;
