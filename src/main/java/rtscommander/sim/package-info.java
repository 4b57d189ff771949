@NullMarked
package rtscommander.sim;

import org.jspecify.annotations.NullMarked;
