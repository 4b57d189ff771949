/// Model files of the right shape with random weights: they say nothing about meaning and everything about speed,
/// memory and cancelling.
@NullMarked
package rtscommander.lab.gguf;

import org.jspecify.annotations.NullMarked;
