using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>Totals of many quotes by group, with ranges that do not pretend to be certain.</summary>
/// <remarks>
/// A million quotes are not a million independent guesses: all share the book's rates, its index and the market. With half-widths
/// xᵢ of the quotes and the correlation ρ between jobs (figure <c>range.jobCorrelation</c> of the book) a total is as wide as
/// <code>N(x) = √((1−ρ) Σ xᵢ² + ρ (Σ xᵢ)²)</code>
/// which is the rule that lines add up by. Amounts are whole cents and their squares 128-bit integers, so the order of the rows, the
/// pieces and the threads changes nothing. Thread-safe while rows are added; read it when they are.
/// </remarks>
public sealed class QuoteTotals
{
    /// <summary>Most groups there may be.</summary>
    public const int MostGroups = ushort.MaxValue + 1;

    private readonly Lock _lock = new();
    private readonly QuoteSum[] _sums;
    private readonly PriceBook _book;
    private readonly double _correlation;
    private double _cents;

    /// <summary>Totals of no quotes yet.</summary>
    /// <param name="groups">Number of groups, 1 to 65,536.</param>
    /// <param name="book">The price book, for its correlation between jobs.</param>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many groups.</exception>
    public QuoteTotals(int groups, PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groups, MostGroups);
        _sums = new QuoteSum[groups];
        _book = book;
        _correlation = new FigureReader(book).Likely("range.jobCorrelation");
    }

    /// <summary>ISO 4217 code of the currency that all of it is in.</summary>
    public string Currency => _book.Currency;

    /// <summary>Number of groups.</summary>
    public int Groups => _sums.Length;

    /// <summary>Rows with a price in some groups together; in all of them if none is named.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A group is none of these.</exception>
    public long Priced(params ReadOnlySpan<int> groups) => Sum(groups).Priced;

    /// <summary>Rows with an issue in some groups together; in all of them if none is named.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A group is none of these.</exception>
    public long NotPriced(params ReadOnlySpan<int> groups) => Sum(groups).NotPriced;

    /// <summary>What the priced rows of some groups cost together; those of all groups if none is named.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A group is none of these.</exception>
    public CostRange Total(params ReadOnlySpan<int> groups) => Sum(groups).Total(_correlation);

    /// <summary>The correlation between jobs that totals are as wide by, 0 to 1: figure <c>range.jobCorrelation</c> of the book.</summary>
    public double Correlation => _correlation;

    /// <summary>What <see cref="Total"/> would be if no quote had anything to do with another: for contrast, and never to be promised.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A group is none of these.</exception>
    public CostRange IfIndependent(params ReadOnlySpan<int> groups) => Sum(groups).Total(correlation: 0);

    /// <summary>What the correlation means, in words for whoever reads the totals.</summary>
    public string HowRangesAddUp => string.Create(
        CultureInfo.InvariantCulture,
        $"Quotes share the book, its index and the market (correlation {_correlation:0.##}): for its size a total of very many stays {Math.Sqrt(_correlation):0.##} times as wide as one of them. Likely costs of groups add up to that of the total; their ranges do not: the total's is narrower than theirs side by side.");

    /// <summary>Adds rows that were quoted.</summary>
    /// <exception cref="ArgumentException">A row's group is none of these, a column has another length, a row is no range, or all are too much; nothing is added.</exception>
    public void Add(in QuoteColumns quotes)
    {
        ColumnRules.Check(quotes, quotes.Issue.Length, Groups);
        double cents = CheckRanges(quotes);
        lock (_lock)
        {
            Take(cents, nameof(quotes));
            for (int row = 0; row < quotes.Issue.Length; row++)
            {
                ref QuoteSum sum = ref _sums[quotes.Group.IsEmpty ? 0 : quotes.Group[row]];
                if (quotes.Issue[row] == BulkIssue.None)
                {
                    sum.Add(quotes.Low[row], quotes.Likely[row], quotes.High[row]);
                }
                else
                {
                    sum.NotPriced++;
                }
            }
        }
    }

    /// <summary>Adds an estimate.</summary>
    /// <param name="estimate">An estimate made with the book of these totals.</param>
    /// <param name="group">Its group.</param>
    /// <exception cref="ArgumentNullException">There is no estimate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The group is none of these.</exception>
    /// <exception cref="ArgumentException">The estimate is in another currency, or of another book, or all are too much; nothing is added.</exception>
    public void Add(Estimate estimate, int group = 0)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)group, (uint)_sums.Length, nameof(group));
        CheckCurrency(estimate.Total.Currency, nameof(estimate));
        if (estimate.PriceBook.Id != _book.Id || estimate.PriceBook.Version != _book.Version)
        {
            throw new ArgumentException($"These totals are of the book {_book.Id} {_book.Version}, and the estimate is of {estimate.PriceBook}.", nameof(estimate));
        }

        CostRange cost = estimate.Total.Range;
        lock (_lock)
        {
            Take((double)cost.High * Cents.PerUnit, nameof(estimate));
            _sums[group].Add((double)cost.Low, (double)cost.Likely, (double)cost.High);
        }
    }

    /// <summary>Adds what other totals of as many groups have added up.</summary>
    /// <exception cref="ArgumentNullException">There are no other totals.</exception>
    /// <exception cref="ArgumentException">They have another number of groups, are of another book or currency, or all are too much; nothing is added.</exception>
    public void Add(QuoteTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Groups != Groups)
        {
            throw new ArgumentException($"These totals have {Groups} groups; give totals of as many, not of {other.Groups}.", nameof(other));
        }

        CheckCurrency(other.Currency, nameof(other));
        other.CheckBook(_book, nameof(other));
        lock (_lock)
        {
            Take(other._cents, nameof(other));
            for (int group = 0; group < _sums.Length; group++)
            {
                _sums[group].Add(other._sums[group]);
            }
        }
    }

    /// <summary>The totals as bytes, for a run that is to be continued later on a machine of the same kind.</summary>
    public byte[] ToBytes()
    {
        lock (_lock)
        {
            return [.. Mark(_book), .. MemoryMarshal.AsBytes<QuoteSum>(_sums)];
        }
    }

    /// <summary>Totals from the bytes that <see cref="ToBytes"/> gave.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="ArgumentException">The bytes are not those of totals, or of totals of another book.</exception>
    public static QuoteTotals FromBytes(ReadOnlySpan<byte> bytes, PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        byte[] mark = Mark(book);
        ReadOnlySpan<byte> rest = bytes[Math.Min(mark.Length, bytes.Length)..];
        if (!IsOfSums(rest))
        {
            throw new ArgumentException($"{bytes.Length} bytes are not those of totals.", nameof(bytes));
        }

        if (!bytes.StartsWith(mark))
        {
            throw new ArgumentException($"The bytes are not those of totals of the book {book.Id} {book.Version} as it is given.", nameof(bytes));
        }

        // Copied, since the bytes need not lie where whole numbers may.
        QuoteTotals totals = new(rest.Length / Unsafe.SizeOf<QuoteSum>(), book);
        Span<QuoteSum> sums = totals._sums;
        rest.CopyTo(MemoryMarshal.AsBytes(sums));

        foreach (ref readonly QuoteSum sum in sums)
        {
            if (!sum.IsOfQuotes)
            {
                throw new ArgumentException("The bytes are damaged: no quotes add up to them.", nameof(bytes));
            }

            totals.Take(sum.Cents, nameof(bytes));
        }

        return totals;
    }

    /// <exception cref="ArgumentException">The totals are of another book: their width would be none of its prices'.</exception>
    internal void CheckBook(PriceBook book, string name)
    {
        CheckCurrency(book.Currency, name);
        if (!ReferenceEquals(book, _book) && book.ContentHash != _book.ContentHash)
        {
            throw new ArgumentException($"These totals are of the book {_book.Id} {_book.Version}, and not of the one that prices.", name);
        }
    }

    private void CheckCurrency(string currency, string name)
    {
        if (currency != Currency)
        {
            throw new ArgumentException($"These totals are in {Currency}, and not in {currency}: two currencies are not added. Keep totals of each.", name);
        }
    }

    /// <summary>What the bytes of totals of a book begin with.</summary>
    private static byte[] Mark(PriceBook book) => Convert.FromHexString(book.ContentHash);

    private static bool IsOfSums(ReadOnlySpan<byte> bytes) =>
        bytes.Length % Unsafe.SizeOf<QuoteSum>() == 0 && bytes.Length / Unsafe.SizeOf<QuoteSum>() is >= 1 and <= MostGroups;

    /// <summary>Counts what is added, so that no sum of groups is more than can be told.</summary>
    /// <exception cref="ArgumentException">It is too much.</exception>
    private void Take(double cents, string name)
    {
        if (_cents + cents > QuoteSum.MostCents)
        {
            throw new ArgumentException($"All quotes together come to more than can be added up: {QuoteSum.MostCents / Cents.PerUnit:0} is the most.", name);
        }

        _cents += cents;
    }

    /// <summary>Looks at each row that has a price.</summary>
    /// <returns>What they come to at most, in cents.</returns>
    private static double CheckRanges(in QuoteColumns quotes)
    {
        double all = 0;
        for (int row = 0; row < quotes.Issue.Length; row++)
        {
            // Not the other way round: a comparison with what is no number is false.
            bool isRange = quotes.Low[row] >= 0 && quotes.Low[row] <= quotes.Likely[row]
                && quotes.Likely[row] <= quotes.High[row] && quotes.High[row] <= QuoteSum.MostOfARow;
            if (quotes.Issue[row] == BulkIssue.None && !isRange)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Row {row} is no range of a price: give 0 ≤ low ≤ likely ≤ high ≤ {QuoteSum.MostOfARow:0}, or an issue."),
                    nameof(quotes));
            }

            all += quotes.Issue[row] == BulkIssue.None ? quotes.High[row] : 0;
        }

        return all * Cents.PerUnit;
    }

    private QuoteSum Sum(ReadOnlySpan<int> groups)
    {
        QuoteSum sum = default;
        if (groups.IsEmpty)
        {
            foreach (ref readonly QuoteSum one in _sums.AsSpan())
            {
                sum.Add(one);
            }
        }

        foreach (int group in groups)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)group, (uint)_sums.Length, nameof(groups));
            sum.Add(_sums[group]);
        }

        return sum;
    }
}
