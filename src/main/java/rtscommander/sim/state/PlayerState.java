package rtscommander.sim.state;

import java.util.ArrayList;
import java.util.List;
import rtscommander.sim.Point;
import rtscommander.sim.view.PlayerStatus;

/// What one player has, besides units and buildings.
public final class PlayerState {
    public final int number;
    public final Knowledge knowledge;

    public int credits;
    public boolean eliminated;
    public int powerProduced;
    public int powerUsed;
    public int nukeTicksLeft;

    /// Where and when the player was last told of an attack.
    public final List<Alarm> alarms = new ArrayList<>();

    public int unitsTrained;
    public int unitsLost;
    public int unitsDestroyed;
    public int buildingsLost;
    public int buildingsDestroyed;
    public int creditsHarvested;

    public PlayerState(int number, int credits, int nukeTicksLeft, Knowledge knowledge) {
        this.number = number;
        this.credits = credits;
        this.nukeTicksLeft = nukeTicksLeft;
        this.knowledge = knowledge;
    }

    public record Alarm(Point at, int tick) {}

    public boolean lowPower() {
        return powerUsed > powerProduced;
    }

    public PlayerStatus status() {
        return new PlayerStatus(
                credits,
                powerProduced,
                powerUsed,
                nukeTicksLeft,
                unitsTrained,
                unitsLost,
                unitsDestroyed,
                buildingsLost,
                buildingsDestroyed,
                creditsHarvested);
    }
}
