/// The state of a match while it is being changed: what the rules in `sim.step` read and write.
///
/// Fields are public and mutable on purpose, so that a rule reads like the rule. Nobody outside `sim` may look in here
/// (the architecture test sees to it); the outside gets immutable views. Confined to the tick thread.
@NullMarked
package rtscommander.sim.state;

import org.jspecify.annotations.NullMarked;
