@NullMarked
package rtscommander;

import org.jspecify.annotations.NullMarked;
