namespace Estimator.Tests.Laws;

/// <summary>Remodels made from remodels.</summary>
internal static class RemodelJobs
{
    public static BookDocument Book { get; } = PriceBook.UnitedStates2025.Document;

    /// <summary>The trades of the book, none left out.</summary>
    public static string[] Trades { get; } = [.. Book.TradeIndexes.Keys];

    /// <summary>What the book says of a scope.</summary>
    public static ScopeProfile TypeOf(RemodelScope scope) => Book.Scopes[EnumNameConverter<RemodelScope>.Names[(int)scope]];

    /// <summary>The same job on a house that is different in something.</summary>
    public static Remodel On(this Remodel job, Func<House, House> change) => job with { House = change(job.House) };

    /// <summary>The same job with a size in its scope's own unit; pieces are whole.</summary>
    public static Remodel Sized(this Remodel job, double size) => TypeOf(job.Scope).Size switch
    {
        "area" => job with { Area = Area.FromSquareFeet(size) },
        "count" => job with { Count = (int)size },
        _ => job with { Length = Length.FromFeet(size) },
    };

    /// <summary>The same job on a house that stood at any date.</summary>
    public static Remodel Standing(this Remodel job) => job.On(house => house with { YearBuilt = Math.Min(house.YearBuilt ?? 1970, 2005) });
}
