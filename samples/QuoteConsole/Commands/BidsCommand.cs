using System.CommandLine;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Options;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>bids</c>: several bids for one job side by side, and the estimate after them or after a contract.</summary>
internal static class BidsCommand
{
    private const string Examples =
        """
        Examples:
          bids job.json --bids bids.csv
          bids remodel --scope kitchen --level midrange --state MA --bids bids.json
          bids job.json --contract 71000
        The bids: CSV with the columns contractor, amount and deposit, or a JSON list of bids, which may have lines.
        """;

    public static Command Of(Terminal terminal)
    {
        Option<string?> bids = new("--bids") { Description = "A file with the bids, CSV or JSON; - for standard input", HelpName = "bids.csv" };
        Option<decimal?> contract = AmountOption.Of("--contract", "The amount of the contract that was signed: what may still come");
        return new BidCommand("bids", terminal, (command, job, estimator, json) =>
        {
            if (command.GetValue(bids) is null == command.GetValue(contract) is null)
            {
                throw new UsageException("Give --bids with a file, or --contract with the amount that was signed.");
            }

            Page page = new(terminal);
            string title = JobView.Of(job).Title(job, estimator.PriceBook.Units);
            if (command.GetValue(contract) is { } amount)
            {
                UpdatedEstimate signed = estimator.Sign(job, new Bid { Amount = amount });
                return json ? EstimatorJson.WriteUpdatedEstimate(signed) : BidsView.Show(page, title, signed);
            }

            IReadOnlyList<Bid> given = BidFile.Bids(command.GetValue(bids)!, terminal);
            LeveledBids leveled = estimator.Level(job, given.Count > 0 ? given : throw new UsageException("There is no bid in the file."));
            return json ? EstimatorJson.WriteLeveledBids(leveled) : BidsView.Show(page, title, leveled);
        }).Of("Puts bids for one job side by side on one footing, and says what the job costs by them or by the contract.", Examples, bids, contract);
    }
}
