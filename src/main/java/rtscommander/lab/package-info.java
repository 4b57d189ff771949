@NullMarked
package rtscommander.lab;

import org.jspecify.annotations.NullMarked;
