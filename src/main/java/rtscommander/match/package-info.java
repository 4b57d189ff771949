@NullMarked
package rtscommander.match;

import org.jspecify.annotations.NullMarked;
