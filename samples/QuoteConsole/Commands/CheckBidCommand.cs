using System.CommandLine;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Options;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>check-bid</c>: one bid beside the estimate of its job.</summary>
internal static class CheckBidCommand
{
    private const string Examples =
        """
        Examples:
          check-bid job.json --amount 6200 --deposit 2000
          check-bid exterior --floor-area "2400 ft2" --siding wood --state CO --amount 6200 --lines bid.csv
        The lines: CSV with the columns text, amount, quantity and unit, or JSON (a list of such lines, or a whole bid).
        """;

    public static Command Of(Terminal terminal)
    {
        Option<decimal> amount = AmountOption.Required("--amount", "What the contractor asks");
        Option<string?> lines = new("--lines") { Description = "A file with the lines of the bid, CSV or JSON", HelpName = "bid.csv" };
        Option<decimal?> deposit = AmountOption.Of("--deposit", "What is to be paid on signing");
        Option<string?> contractor = new("--contractor") { Description = "Who asks" };
        return new BidCommand("check-bid", terminal, (command, job, estimator, json) =>
        {
            Bid bid = new()
            {
                Contractor = command.GetValue(contractor),
                Amount = command.GetValue(amount),
                Deposit = command.GetValue(deposit),
                Lines = command.GetValue(lines) is { } file ? BidFile.Lines(file, terminal) : null,
            };
            BidCheck check = estimator.CheckBid(job, bid);
            if (json)
            {
                return EstimatorJson.WriteBidCheck(check);
            }

            BidCheckView.Show(new(terminal), JobView.Of(job).Title(job, estimator.PriceBook.Units), check);
            return null;
        }).Of("Checks a contractor's bid: where it lies among bids for the job, what it leaves out or holds, what to ask.", Examples, amount, lines, deposit, contractor);
    }
}
