package rtscommander.server;

import rtscommander.analysis.Analyst;
import rtscommander.match.Match;
import rtscommander.nl.Adjutant;

/// A match, the adjutant who carries out what its human player says, and the analyst who reports to him.
record Game(Match match, Adjutant adjutant, Analyst analyst) {}
