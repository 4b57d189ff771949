/// The rules, one a class. `World` runs them in the order in which it lists them; units are visited in the order of
/// their ids.
@NullMarked
package rtscommander.sim.step;

import org.jspecify.annotations.NullMarked;
