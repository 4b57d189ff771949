/// From a sentence to commands: understood by rules or by the model as an [OrderPlan], resolved against what the player
/// sees.
@NullMarked
package rtscommander.nl;

import org.jspecify.annotations.NullMarked;
