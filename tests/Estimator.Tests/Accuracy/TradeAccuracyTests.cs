using System.Text.Json;
namespace Estimator.Tests.Accuracy;

/// <summary>Estimates against 46 jobs that a painter, an estimator and a scheduler priced before they saw them, done by a local firm.</summary>
public sealed class TradeAccuracyTests
{
    private const double Near = 0.30;

    private static readonly TradeJob[] Jobs = [.. File.ReadLines(TestFolder.File("Accuracy", "trade-jobs.jsonl")).Select(TradeJob.Read)];

    [Fact]
    public void Likely_IsWithinThirtyPercentOfTheirsInFourOfFive() =>
        Assert.InRange(Jobs.Count(job => Math.Abs((job.Ours / job.Likely) - 1) <= Near), 40, Jobs.Length);

    [Fact]
    public void Likely_LiesBetweenTheirLowAndHighInNineOfTen() =>
        Assert.InRange(Jobs.Count(job => job.Low <= job.Ours && job.Ours <= job.High), 42, Jobs.Length);

    [Fact]
    public void Likely_IsNeitherHighNorLowOnTheWhole() =>
        Assert.InRange(Jobs.Average(job => Math.Log(job.Ours / job.Likely)), -0.15, 0.15);

    [Fact]
    public void All_EveryJobIsRead() => Assert.Equal(46, Jobs.Length);

    [Fact]
    public void Table_IsInTheDocument() => AccuracyTable.Keep(
        "trade",
        [
            "| job | low | likely | high | ours | ours ÷ theirs |",
            "|---|--:|--:|--:|--:|--:|",
            .. Jobs.Select(job => FormattableString.Invariant($"| {job.Id} | {job.Low:N0} | {job.Likely:N0} | {job.High:N0} | {job.Ours:N0} | {job.Ours / job.Likely:0.00} |")),
        ]);

    /// <summary>A job with what the trade would bid: eight bids in ten, and the one expected.</summary>
    private sealed record TradeJob(string Id, double Low, double Likely, double High, double Ours)
    {
        public static TradeJob Read(string line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            JsonElement of = row.RootElement;
            double Number(string name) => of.GetProperty(name).GetDouble();
            Job job = ExampleJobs.Read(of.GetProperty("job").GetRawText()) with { Performer = Performer.LocalFirm };
            return new(of.GetProperty("id").GetString()!, Number("low"), Number("likely"), Number("high"), (double)HomeEstimator.Default.Estimate(job).Total.Likely);
        }
    }
}
