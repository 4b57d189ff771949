@NullMarked
package rtscommander.sim.view;

import org.jspecify.annotations.NullMarked;
