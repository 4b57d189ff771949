/// What a player may say of the battle from what he sees: facts from his view, an assessment by rules, and a report
/// that
/// the language model may word anew.
@NullMarked
package rtscommander.analysis;

import org.jspecify.annotations.NullMarked;
