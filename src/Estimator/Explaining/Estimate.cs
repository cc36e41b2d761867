using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The answer to a job: what it will cost, why, in what order it is done, and how sure that is.</summary>
/// <remarks>Immutable. Two estimates are the same if their <see cref="Hash"/> is.</remarks>
public sealed class Estimate
{
    /// <summary>The <see cref="Job.Id"/> of the job; absent if it had none.</summary>
    public string? Id { get; init; }

    /// <summary>What the job will cost.</summary>
    public required EstimateTotal Total { get; init; }

    /// <summary>Row by row; the likely costs add up to the total's likely, to the cent.</summary>
    public required IReadOnlyList<EstimateLine> Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>The same activities in working order.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What to buy.</summary>
    public required IReadOnlyList<ShoppingItem> Materials { get; init => field = FrozenList.Of(value); }

    /// <summary>When what is paid; absent for a job that is paid when it is done.</summary>
    public IReadOnlyList<Payment>? Payments { get; init => field = FrozenList.Of(value); }

    /// <summary>What keeping it up will likely come to a year, in whole units of currency; absent where nothing is known of it.</summary>
    public decimal? UpkeepPerYear { get; init; }

    /// <summary>How long it will last and what that comes to a year; absent if nothing that wears is done.</summary>
    public RepaintCycle? Repaint { get; init; }

    /// <summary>What moves the range, largest first; the shares add up to 1.</summary>
    public required IReadOnlyList<Driver> Drivers { get; init => field = FrozenList.Of(value); }

    /// <summary>The open question whose answer narrows the range most on average; absent if none would.</summary>
    /// <remarks>Its answers are priced when it is first read.</remarks>
    public OpenQuestion? NextQuestion => QuestionList?.Invoke() is [{ } first, ..] ? first : null;

    /// <summary>What it is good for: a ballpark, a budget, a bid check, or a contract.</summary>
    public EstimateClass Class { get; init; }

    /// <summary>The same in words: what to use it for, and what not.</summary>
    public string UseFor => EstimateClasses.UseOf(Class);

    /// <summary>What was not known and was assumed.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init => field = FrozenList.Of(value); }

    /// <summary>Warnings and remarks; never an error.</summary>
    public required IReadOnlyList<Issue> Issues { get; init => field = FrozenList.Of(value); }

    /// <summary>The price book it was made with.</summary>
    public required BookReference PriceBook { get; init; }

    /// <summary>The date its prices are of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// SHA-256 over the job (without its id), the book's content and the version of the formulas, in hexadecimal: the same hash is
    /// the same estimate, at any time. Computed when it is first read.
    /// </summary>
    public string Hash => HashText?.Invoke() ?? "";

    /// <summary>What computes the hash, and keeps it.</summary>
    [JsonIgnore]
    internal Func<string>? HashText { get; set; }

    /// <summary>What it was made from; null where somebody else than an estimator made it.</summary>
    [JsonIgnore]
    internal EstimateBasis? Basis { get; init; }

    /// <summary>What prices the open questions, and keeps them.</summary>
    [JsonIgnore]
    internal Func<IReadOnlyList<OpenQuestion>>? QuestionList { get; set; }

    /// <summary>Hours of work that nobody is paid for: the homeowner's own; zero where all is hired.</summary>
    [JsonIgnore]
    public double UnpaidHours => Lines.Where(line => line.Labor == 0).Sum(line => line.Hours);

    /// <summary>Total and days as people read them: <c>7,550 USD (4,449 – 11,474), 12 days</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Total}, {Plan.WorkingDays.Likely} days");
}
