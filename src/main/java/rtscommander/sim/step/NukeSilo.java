package rtscommander.sim.step;

import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Command;
import rtscommander.sim.Event;
import rtscommander.sim.Rejection;
import rtscommander.sim.Rejection.Reason;
import rtscommander.sim.Rules;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Shell;

/// The superweapon: it charges while the headquarters stands and power suffices, and then waits to be launched.
public final class NukeSilo implements Rule {
    @Override
    public void apply(Battlefield field) {
        for (PlayerState player : field.players) {
            if (player.nukeTicksLeft > 0 && !player.lowPower() && field.has(player.number, BuildingKind.HQ)) {
                player.nukeTicksLeft--;
                if (player.nukeTicksLeft == 0) {
                    field.events.add(new Event.NukeReady(player.number));
                }
            }
        }
    }

    Optional<Rejection> check(Battlefield field, Command.LaunchNuke command) {
        if (!field.has(command.player(), BuildingKind.HQ)) {
            return Refusals.because(Reason.NO_SUCH_BUILDING);
        }
        int ticksLeft = field.player(command.player()).nukeTicksLeft;
        if (ticksLeft > 0) {
            return Optional.of(new Rejection.NukeNotReady(ticksLeft));
        }
        return field.map.contains(command.at()) ? Optional.empty() : Refusals.because(Reason.OUTSIDE_THE_MAP);
    }

    void obey(Battlefield field, Command.LaunchNuke command) {
        field.player(command.player()).nukeTicksLeft = Rules.NUKE_CHARGE_TICKS;
        field.shells.add(
                new Shell(Rules.NUKE_WEAPON, command.player(), null, null, command.at(), Rules.NUKE_FLIGHT_TICKS));
        field.events.add(new Event.NukeLaunched(command.player(), command.at(), Rules.NUKE_FLIGHT_TICKS));
    }
}
