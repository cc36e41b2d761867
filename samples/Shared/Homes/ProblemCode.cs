namespace QuoteShared.Homes;

/// <summary>Why a row has no price, in one word, where the library was not asked because a cell could not be read.</summary>
internal static class ProblemCode
{
    public const string NotANumber = nameof(NotANumber);
    public const string NotAWholeNumber = nameof(NotAWholeNumber);
    public const string Negative = nameof(Negative);
    public const string NotAZip = nameof(NotAZip);
    public const string NoUnit = nameof(NoUnit);
    public const string UnknownName = nameof(UnknownName);
    public const string TooManyFields = nameof(TooManyFields);
    public const string OpenQuote = nameof(OpenQuote);
    public const string CellTooLong = nameof(CellTooLong);
    public const string RowTooLong = nameof(RowTooLong);
    public const string NotText = nameof(NotText);
}
