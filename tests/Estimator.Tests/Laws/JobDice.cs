namespace Estimator.Tests.Laws;

/// <summary>Throws a valid exterior job from a seed: every member of the contract, each sometimes absent.</summary>
internal sealed class JobDice
{
    private static readonly double[] ShareKnown = [0, 0.3, 0.7, 1];
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;
    private static readonly string[] States = [.. Book.Places.Keys];
    private readonly Random _random;
    private readonly double _known;

    public JobDice(int seed)
    {
        _random = new(seed);
        _known = One(ShareKnown);
    }

    public ExteriorPainting Job()
    {
        DateOnly? asOf = Maybe(() => new DateOnly(2005, 1, 1).AddDays(_random.Next(0, 31 * 365)));
        ExteriorPainting job = new()
        {
            House = House(asOf ?? PriceBook.UnitedStates2025.BaseDate),
            AsOf = asOf,
            PaintableArea = Maybe(Area),
            Paint = Knows() ? Paint() : null,
            Coats = Maybe(() => _random.Next(1, 6)),
            Surfaces = Knows() ? Some(Enum.GetValues<ExteriorSurface>(), 1) : null,
            Windows = Maybe(() => Count(500)),
            Doors = Maybe(() => Count(100)),
            Shutters = Maybe(() => Count(500)),
            GarageDoors = Maybe(() => Count(20)),
            Trim = Maybe(() => Length.FromFeet(Scale.Logarithmic(_random.NextDouble(), 0.1, 10_000))),
        };
        return job;
    }

    private House House(DateOnly asOf)
    {
        bool isMixed = _random.Next(4) == 0;
        string state = One(States);
        return new()
        {
            FloorArea = Maybe(Area),
            Stories = Maybe(() => 1 + (0.5 * _random.Next(5))),
            Siding = isMixed ? null : Maybe(Any<Siding>),
            SidingMix = isMixed && Knows() ? Mix() : null,
            Condition = Maybe(Any<Condition>),
            Findings = Knows() ? Some(Enum.GetValues<Finding>(), 0) : null,
            YearBuilt = Maybe(() => _random.Next(3) == 0 ? _random.Next(1600, asOf.Year + 2) : _random.Next(1900, asOf.Year + 2)),
            HomeType = Maybe(Any<HomeType>),
            Roof = Maybe(Any<Roof>),
            StoryHeight = Maybe(() => Length.FromFeet(6 + (14 * _random.NextDouble()))),
            AspectRatio = Maybe(() => 1 + (5 * _random.NextDouble())),
            State = Knows() ? state : null,
            Zip = Knows() ? Zip(state) : null,
            Bedrooms = Maybe(() => _random.Next(21)),
        };
    }

    private Paint Paint() => new()
    {
        Type = Maybe(Any<PaintType>),
        Grade = Maybe(Any<PaintGrade>),
        Shade = Maybe(Any<PaintShade>),
    };

    private SidingMix Mix()
    {
        int first = _random.Next(0, 101);
        int second = _random.Next(0, 101 - first);
        return new() { Wood = first / 100.0, Brick = second / 100.0, Stucco = (100 - first - second) / 100.0 };
    }

    /// <summary>A ZIP code of the state.</summary>
    private string Zip(string state) =>
        string.Concat(One(Book.ZipPrefixes[state]).AsSpan(0, 3), _random.Next(100).ToString("00"));

    private Area Area() => Estimator.Area.FromSquareFeet(Scale.Logarithmic(_random.NextDouble(), 1, 1_000_000));

    /// <summary>A count that is mostly small.</summary>
    private int Count(int most) => (int)(most * Math.Pow(_random.NextDouble(), 3));

    private T[] Some<T>(T[] all, int least)
    {
        _random.Shuffle(all);
        return all[.._random.Next(least, all.Length + 1)];
    }

    private T Any<T>()
        where T : struct, Enum =>
        One(Enum.GetValues<T>());

    private T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private T? Maybe<T>(Func<T> value)
        where T : struct =>
        Knows() ? value() : null;

    private bool Knows() => _random.NextDouble() < _known;
}
