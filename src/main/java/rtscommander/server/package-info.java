@NullMarked
package rtscommander.server;

import org.jspecify.annotations.NullMarked;
