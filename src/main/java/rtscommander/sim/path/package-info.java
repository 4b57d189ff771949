@NullMarked
package rtscommander.sim.path;

import org.jspecify.annotations.NullMarked;
