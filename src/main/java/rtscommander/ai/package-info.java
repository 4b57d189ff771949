@NullMarked
package rtscommander.ai;

import org.jspecify.annotations.NullMarked;
