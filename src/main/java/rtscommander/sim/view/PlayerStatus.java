package rtscommander.sim.view;

/// What a player owns besides units and buildings, and how he has fared. Immutable.
///
/// @param powerProduced by finished buildings
/// @param powerUsed by finished buildings; more than is produced means low power
/// @param nukeTicksLeft until the nuke is charged; 0 when ready
/// @param unitsLost since the match began, as are the following
public record PlayerStatus(
        int credits,
        int powerProduced,
        int powerUsed,
        int nukeTicksLeft,
        int unitsTrained,
        int unitsLost,
        int unitsDestroyed,
        int buildingsLost,
        int buildingsDestroyed,
        int creditsHarvested) {
    public boolean lowPower() {
        return powerUsed > powerProduced;
    }
}
