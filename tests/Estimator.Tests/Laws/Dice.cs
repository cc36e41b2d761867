namespace Estimator.Tests.Laws;

/// <summary>Throws what jobs of every kind have in common from a seed: each member is sometimes absent.</summary>
internal abstract class Dice
{
    private static readonly double[] ShareKnown = [0, 0.3, 0.7, 1];
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;
    private static readonly string[] States = [.. Book.Places.Keys];
    private static readonly string[] Colors = ["Swiss Coffee", "Naval", "Grün 7", "a"];
    private readonly Random _random;
    private readonly double _known;

    protected Dice(int seed)
    {
        _random = new(seed);
        _known = One(ShareKnown);
    }

    protected DateOnly? Date() => Maybe(() => new DateOnly(2005, 1, 1).AddDays(_random.Next(0, 31 * 365)));

    /// <summary>A house that may have been built by the year after the date of the job.</summary>
    protected House House(DateOnly? asOf)
    {
        bool isMixed = Chance(4);
        string state = One(States);
        int lastYear = (asOf ?? Book.BaseDate).Year + 1;
        return new()
        {
            FloorArea = Maybe(Area),
            Stories = Maybe(() => 1 + (0.5 * _random.Next(5))),
            Siding = isMixed ? null : Maybe(Any<Siding>),
            SidingMix = isMixed && Knows() ? Mix() : null,
            Condition = Maybe(Any<Condition>),
            Findings = MaybeSome<Finding>(0),
            YearBuilt = Maybe(() => Chance(3) ? _random.Next(1600, lastYear + 1) : _random.Next(1900, lastYear + 1)),
            HomeType = Maybe(Any<HomeType>),
            Roof = Maybe(Any<Roof>),
            Footprint = Maybe(Any<Footprint>),
            Garage = Maybe(Any<Garage>),
            Dormers = Maybe(() => Count(20)),
            Porch = Maybe(() => Estimator.Area.FromSquareFeet(Scale.Logarithmic(_random.NextDouble(), 1, 2_000))),
            StoryHeight = Maybe(() => Length.FromFeet(6 + (14 * _random.NextDouble()))),
            AspectRatio = Maybe(() => 1 + (5 * _random.NextDouble())),
            State = Knows() ? state : null,
            Zip = Knows() ? Zip(state) : null,
            Bedrooms = Maybe(() => _random.Next(21)),
        };
    }

    protected Paint? Paint() => Knows()
        ? new()
        {
            Type = Maybe(Any<PaintType>),
            Grade = Maybe(Any<PaintGrade>),
            Shade = Maybe(Any<PaintShade>),
            Sheen = Maybe(Any<Sheen>),
            Color = Knows() ? One(Colors) : null,
        }
        : null;

    protected Area Area() => Estimator.Area.FromSquareFeet(Scale.Logarithmic(_random.NextDouble(), 1, 1_000_000));

    /// <summary>A length evenly spread over the orders of magnitude, its ends included.</summary>
    protected Length Feet(double least, double most) =>
        Length.FromFeet(Chance(20) ? One([least, most]) : Scale.Logarithmic(_random.NextDouble(), least, most));

    /// <summary>A count that is mostly small.</summary>
    protected int Count(int most) => Chance(20) ? most : (int)(most * Math.Pow(_random.NextDouble(), 3));

    /// <summary>A share that is often none or all.</summary>
    protected double Share() => Chance(5) ? Whole(0, 1) : _random.NextDouble();

    protected int Whole(int least, int most) => _random.Next(least, most + 1);

    /// <summary>True once in so many throws.</summary>
    protected bool Chance(int times) => _random.Next(times) == 0;

    protected bool Bit() => Chance(2);

    protected IReadOnlyList<T>? MaybeSome<T>(int least)
        where T : struct, Enum =>
        Knows() ? Some(Enum.GetValues<T>(), least) : null;

    protected T Any<T>()
        where T : struct, Enum =>
        One(Enum.GetValues<T>());

    protected T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    protected T? Maybe<T>(Func<T> value)
        where T : struct =>
        Knows() ? value() : null;

    protected bool Knows() => _random.NextDouble() < _known;

    private SidingMix Mix()
    {
        int first = _random.Next(0, 101);
        int second = _random.Next(0, 101 - first);
        return new() { Wood = first / 100.0, Brick = second / 100.0, Stucco = (100 - first - second) / 100.0 };
    }

    /// <summary>A ZIP code of the state.</summary>
    private string Zip(string state) =>
        string.Concat(One(Book.ZipPrefixes[state]).AsSpan(0, 3), _random.Next(100).ToString("00"));

    private T[] Some<T>(T[] all, int least)
    {
        _random.Shuffle(all);
        return all[.._random.Next(least, all.Length + 1)];
    }
}
