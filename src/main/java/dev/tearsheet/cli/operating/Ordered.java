package dev.tearsheet.cli.operating;

import dev.tearsheet.campaign.standing.OrderCampaign.Result;
import dev.tearsheet.cli.shared.Failed;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what came of an order for a campaign; an order given twice is no failure. */
final class Ordered {
    private Ordered() {}

    static int tell(CommandSpec spec, Result result, String done, String already) {
        switch (result) {
            case NO_SUCH_CAMPAIGN -> throw new Failed("There is no such campaign (see \"tearsheet campaigns\").");
            case TOO_LATE -> throw new Failed("That date is over everywhere.");
            default -> spec.commandLine().getOut().println(result == Result.DONE ? done : already);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
