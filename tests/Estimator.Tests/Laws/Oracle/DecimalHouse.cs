namespace Estimator.Tests.Laws.Oracle;

/// <summary>The answers of an exterior job by the book's keys.</summary>
internal sealed class DecimalHouse
{
    private readonly BookDocument _book;

    public DecimalHouse(ExteriorPainting job, BookDocument book)
    {
        House house = job.House;
        (_book, Market) = (book, new(job, book));
        Answers = new()
        {
            ["siding"] = Siding(house),
            ["condition"] = Answer.Of(house.Condition ?? ConditionOf(job.Failing), book.Mixes["condition.unknown"]),
            ["stories"] = Stories(house) is { } stories ? Answer.Known(FormattableString.Invariant($"{stories}")) : Mean("stories.unknown"),
            ["era"] = Answer.OfYear(house.YearBuilt, book),
            ["homeType"] = Answer.Known(house.HomeType ?? HomeType.Detached),
            ["paintType"] = Answer.Known(job.Paint?.Type ?? PaintType.AcrylicLatex),
            ["paintGrade"] = Answer.Known(job.Paint?.Grade ?? PaintGrade.Standard),
            ["application"] = Answer.Of(job.Application ?? (job.Performer == Performer.Self ? Application.BrushAndRoll : null), book.Mixes["application.unknown"]),
            ["windows"] = Count(job.Windows, "windows"),
            ["doors"] = Count(job.Doors, "doors"),
            ["shutters"] = Count(job.Shutters, "shutters"),
            ["garageDoors"] = Count(job.GarageDoors, "garageDoors"),
        };
    }

    public Dictionary<string, Answer> Answers { get; }

    public DecimalMarket Market { get; }

    /// <summary>Stories as given; one for a mobile home.</summary>
    private static double? Stories(House house) => house.Stories ?? (house.HomeType == HomeType.MobileHome ? 1 : null);

    /// <summary>The condition that failing paint tells where nobody says it.</summary>
    private Condition? ConditionOf(double? failing)
    {
        IReadOnlyDictionary<string, double> usual = _book.Factors["condition.failing"].Values;
        return failing is null ? null
            : failing > (usual["fair"] + usual["poor"]) / 2 ? Condition.Poor
            : failing > (usual["good"] + usual["fair"]) / 2 ? Condition.Fair
            : Condition.Good;
    }

    private Answer Count(int? count, string key) => count is null ? Mean(key + ".unknown") : Answer.Known("usual");

    private Answer Mean(string mix) => Answer.Unknown(_book.Mixes[mix]);

    private Answer Siding(House house)
    {
        if (house.SidingMix is { } mix)
        {
            string[] names = [.. _book.Factors["siding.coat"].Values.Keys];
            return new(names.Zip(mix.Shares()).ToDictionary(one => one.First, one => (decimal)one.Second), false);
        }

        return house.Siding is { } siding
            ? Answer.Known(siding)
            : Mean("siding." + (Market.State is { } state ? _book.Places[state].Region : "us"));
    }
}
