using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The answer to a job: what it will cost, why, in what order it is done, and how sure that is.</summary>
public sealed record Estimate
{
    /// <summary>What the job will cost.</summary>
    public required EstimateTotal Total { get; init; }

    /// <summary>Row by row; the likely costs add up to the total's likely, to the cent.</summary>
    public required IReadOnlyList<EstimateLine> Lines { get; init; }

    /// <summary>The same activities in working order.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What to buy.</summary>
    public required IReadOnlyList<ShoppingItem> Materials { get; init; }

    /// <summary>When what is paid; absent for a job that is paid when it is done.</summary>
    public IReadOnlyList<Payment>? Payments { get; init; }

    /// <summary>What keeping it up will likely come to a year, in whole units of currency; absent where nothing is known of it.</summary>
    public decimal? UpkeepPerYear { get; init; }

    /// <summary>How long it will last and what that comes to a year; absent if nothing that wears is done.</summary>
    public RepaintCycle? Repaint { get; init; }

    /// <summary>What moves the range, largest first; the shares add up to 1.</summary>
    public required IReadOnlyList<Driver> Drivers { get; init; }

    /// <summary>The unanswered question that would narrow the range most; absent if all is known.</summary>
    public NextQuestion? NextQuestion { get; init; }

    /// <summary>What was not known and was assumed.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>Warnings and remarks; never an error.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>The price book it was made with.</summary>
    public required BookReference PriceBook { get; init; }

    /// <summary>The date its prices are of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// SHA-256 over the job, the book's content and the version of the formulas, in hexadecimal: the same hash is
    /// the same estimate, at any time. Computed when it is first read.
    /// </summary>
    public string Hash => HashText?.Invoke() ?? "";

    /// <summary>What computes the hash, and keeps it.</summary>
    [JsonIgnore]
    internal Func<string>? HashText { get; set; }
}

/// <summary>The total of an estimate.</summary>
public sealed record EstimateTotal
{
    /// <summary>Low, likely and high together.</summary>
    [JsonIgnore]
    public CostRange Range { get; init; }

    /// <summary>One job in ten costs less.</summary>
    public decimal Low => Range.Low;

    /// <summary>The expected cost.</summary>
    public decimal Likely => Range.Likely;

    /// <summary>One job in ten costs more.</summary>
    public decimal High => Range.High;

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Share of jobs that the range is meant to hold, 0.8.</summary>
    public required double Confidence { get; init; }
}

/// <summary>Something that makes the range wide.</summary>
/// <param name="Id">Stable id, for example <c>market</c> or <c>siding</c>.</param>
/// <param name="Name">In words.</param>
/// <param name="Share">Share of the squared width, 0 to 1.</param>
/// <param name="Path">The member whose answer would remove it; absent if no answer would.</param>
public sealed record Driver(string Id, string Name, double Share, string? Path);

/// <summary>The question whose answer would narrow the range most.</summary>
/// <param name="Path">The member to be given.</param>
/// <param name="Question">In words.</param>
/// <param name="Share">Share of the squared width that it stands for, 0 to 1.</param>
public sealed record NextQuestion(string Path, string Question, double Share);

/// <summary>Something that was not known.</summary>
/// <param name="Path">The member that was absent.</param>
/// <param name="Text">What was assumed in its place.</param>
/// <param name="Effect">By how much it alone widens the range each way, in currency; zero if it is taken as typical without widening.</param>
public sealed record Assumption(string Path, string Text, decimal Effect);

/// <summary>Which book an estimate was made with.</summary>
/// <param name="Id">The book's name.</param>
/// <param name="Version">The book's version.</param>
/// <param name="Overridden">Ids of figures that an overlay replaced; absent if none.</param>
public sealed record BookReference(string Id, string Version, IReadOnlyList<string>? Overridden);
