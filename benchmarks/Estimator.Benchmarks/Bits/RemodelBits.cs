namespace Estimator.Benchmarks;

/// <summary>Houses of which one scope is remodeled, with all that a column can say.</summary>
internal sealed class RemodelBits : BitsCase
{
    private readonly RemodelScope _scope;
    private readonly ScopeProfile _type;
    private readonly double[] _size;
    private readonly byte[] _level;

    public RemodelBits(RemodelScope scope, int explained)
        : base(EnumNameConverter<RemodelScope>.Names[(int)scope], explained)
    {
        (_scope, _type) = (scope, PriceBook.UnitedStates2025.Document.Scopes[Name]);
        _size = Dice.Column(_ => Dice.Maybe(Size(Dice.Share())));
        _level = Dice.Codes<RemodelLevel>();
    }

    public override void Quote(in QuoteColumns quotes, BulkOptions options) => HomeEstimator.Default.Quote(
        new Remodel { Scope = _scope },
        new HomeColumns
        {
            Count = Count,
            Size = _size,
            Level = _level,
            Condition = Houses.Condition,
            Stories = Houses.Stories,
            State = Houses.State,
            YearBuilt = Houses.YearBuilt,
        },
        quotes,
        options);

    public override Job Job(int row) => new Remodel
    {
        Scope = _scope,
        Level = SampleHouses.Named<RemodelLevel>(_level[row]),
        Area = _type.Size == "area" ? SampleHouses.Area(_size[row]) : null,
        Count = _type.Size == "count" ? (int?)SampleHouses.Number(_size[row]) : null,
        Length = _type.Size == "length" && !double.IsNaN(_size[row]) ? Length.FromFeet(_size[row]) : null,
        House = Houses.House(row),
    };

    private double Size(double share)
    {
        double size = _type.Least + (share * share * (_type.Most - _type.Least));
        return _type.Size == "count" ? Math.Round(size) : size;
    }
}
