namespace Estimator.Tests;

/// <summary>Activities of no book, for plans of their hours, trades and phases alone.</summary>
internal static class AnActivity
{
    public static CompiledActivity With(
        bool hasLabor = true, bool hasSupply = false, string trade = "", int crew = 2, string id = "", UInt128 requires = default, Phase phase = Phase.Ready) => new()
        {
            Id = id,
            Activity = new() { Name = "", Job = "", Trade = trade, Phase = phase, Measure = "", Unit = "", Why = "", Crew = crew },
            LaborRow = hasLabor ? 0 : -1,
            SupplyRow = hasSupply ? 0 : -1,
            HoursPerUnit = 0,
            Measure = 0,
            Requires = requires,
            Extent = [],
            Usage = 0,
            UsageFactors = [],
            WaitFactors = [],
            Sources = [],
        };
}
