namespace Estimator;

/// <summary>The answers of a remodel as codes and lanes.</summary>
internal sealed class RemodelAnswers
{
    public const int LastAsbestosYear = 1984;
    private const int MonthsInYear = 12;

    public RemodelAnswers(Remodel job, RemodelPrices prices)
    {
        Job = job;
        State = prices.Job.Market.StateOf(job.House, out StateIsKnown);
        AsOf = job.AsOf ?? prices.Job.Book.BaseDate;
        Level = job.Level ?? RemodelLevel.Midrange;
        Size = prices.Tables.Scope.Size switch
        {
            "area" => job.Area?.SquareFeet,
            "count" => job.Count,
            _ => job.Length?.Feet,
        };
        Codes =
        [
            (byte)Level,
            (byte)(job.House.Condition is { } condition ? (int)condition : Key.Condition.Unknown),
            (byte)ExteriorAnswers.StoriesCode(job.House.Stories),
        ];
    }

    public readonly bool StateIsKnown;

    public Remodel Job { get; }

    public RemodelLevel Level { get; }

    /// <summary>The size in the scope's unit, or null.</summary>
    public double? Size { get; }

    public int State { get; }

    public DateOnly AsOf { get; }

    /// <summary>Codes by key number.</summary>
    public byte[] Codes { get; }

    /// <summary>The remodel as one lane of the takeoff.</summary>
    public RemodelHome<OneWide> ToHome() => new()
    {
        Size = OneWide.Of(Size ?? -1),
        LevelUnknown = OneWide.Of(Job.Level is null ? 1 : 0),
        AsbestosEra = OneWide.Of(Job.House.YearBuilt is null or <= LastAsbestosYear ? 1 : 0),
        Era = ExteriorAnswers.Index(ExteriorAnswers.EraOf(Job.House.YearBuilt)),
        IsSelf = OneWide.Of(Job.Performer == Performer.Self ? 1 : 0),
        AskAssociation = OneWide.Of(Job.House.OwnersAssociation is null ? 1 : 0),
        Association = OneWide.Of(Job.House.OwnersAssociation == true ? 1 : 0),
    };

    /// <summary>How far each markup applies: one or zero, years for escalation, a factor for tax and contingency.</summary>
    public OneWide[] Markups(RemodelPrices prices)
    {
        IReadOnlyList<Markup> list = prices.Markups.All;
        OneWide[] applies = new OneWide[list.Count];
        int contingency = 0;
        int soft = 0;
        for (int i = 0; i < applies.Length; i++)
        {
            applies[i] = OneWide.Of(list[i].Group switch
            {
                MarkupGroup.Contractor => On(Job.Performer != Performer.Self),
                MarkupGroup.Tax => prices.Markups.TaxByState[State],
                MarkupGroup.Permit => On(prices.Tables.Scope.Permit > 0),
                MarkupGroup.Escalation => YearsAhead,
                MarkupGroup.Contingency => On(contingency++ == AgeOf(Job.House.YearBuilt)) * ContingencyFactor(prices.Markups.Contract),
                _ => On(Asks((SoftCost)(++soft))),
            });
        }

        return applies;
    }

    /// <summary>Years from the date of the prices to the date of the work, whole months of them.</summary>
    private double YearsAhead => Job.Start is { } start && start > AsOf
        ? (((start.Year - AsOf.Year) * MonthsInYear) + start.Month - AsOf.Month) / (double)MonthsInYear
        : 0;

    private static double On(bool on) => on ? 1 : 0;

    /// <summary>What condition and design do to the contingency; zero if none was asked for.</summary>
    private double ContingencyFactor(ContractFigures contract) => Asks(SoftCost.Contingency)
        ? contract.ContingencyByCondition[(int)(Job.House.Condition ?? Condition.Fair)]
            * contract.ContingencyByDesign[(int)(Job.Design ?? DesignStage.Drawings)]
        : 0;

    /// <summary>Age of a house for its contingency: since 1990, since 1970, before; an unknown one is taken as old.</summary>
    private static int AgeOf(int? year) => year switch
    {
        >= 1990 => 0,
        >= 1970 => 1,
        _ => 2,
    };

    private bool Asks(SoftCost cost) => Job.SoftCosts?.Contains(cost) ?? false;
}
