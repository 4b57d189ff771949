@NullMarked
package rtscommander.protocol;

import org.jspecify.annotations.NullMarked;
