using System.Globalization;
using System.Text;
using Estimator;

namespace QuoteShared.Homes;

/// <summary>What every quote of a table was made with, so that a row can be computed again by itself: book, its version, date and formulas.</summary>
internal sealed class QuoteOrigin
{
    /// <summary>The columns it stands in, after all others.</summary>
    public static readonly IReadOnlyList<string> Columns = ["book", "version", "asOf", "formula"];

    /// <param name="estimator">What prices.</param>
    /// <param name="asOf">The date of the prices; that of the book if there is none.</param>
    public QuoteOrigin(HomeEstimator estimator, DateOnly? asOf)
    {
        PriceBook book = estimator.PriceBook;
        string date = (asOf ?? book.BaseDate).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Cells = [.. new[] { book.Id, book.Version, date, HomeEstimator.FormulaVersion }.Select(Encoding.UTF8.GetBytes)];
        Fields = [.. Cells.SelectMany(cell => (byte[])[(byte)',', .. CsvField.Of(cell)])];
    }

    /// <summary>The cells of the columns.</summary>
    public IReadOnlyList<byte[]> Cells { get; }

    /// <summary>The cells as the end of a CSV line, each after a comma.</summary>
    public byte[] Fields { get; }
}
