/// Sentences understood by rules, at once, in three languages: words become meanings, meanings become parts of a
/// clause, and a clause that fits a pattern as a whole becomes orders. What does not fit is not understood.
@NullMarked
package rtscommander.nl.phrase;

import org.jspecify.annotations.NullMarked;
