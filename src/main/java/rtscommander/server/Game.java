package rtscommander.server;

import rtscommander.match.Match;
import rtscommander.nl.Adjutant;

/// A match, and the adjutant who carries out what its human player says.
record Game(Match match, Adjutant adjutant) {}
