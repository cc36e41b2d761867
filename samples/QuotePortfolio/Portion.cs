namespace QuotePortfolio;

/// <summary>Some rows on their way from the input to the output. Portions are used again and again, so that memory is bounded.</summary>
internal abstract class Portion
{
    /// <summary>Which in the order of the input it is, from 0.</summary>
    public int Number { get; set; }

    /// <summary>The quotes as the output wants them.</summary>
    public ByteBuffer Output { get; } = new();

    /// <summary>What became of the rows; made for each portion when the run starts.</summary>
    public required PortfolioTotals Totals { get; init; }

    /// <summary>Where in the input the next portion starts.</summary>
    public abstract long End { get; }

    /// <summary>What the input says up to there, in short.</summary>
    public abstract ulong Hash { get; }

    /// <summary>Starts to give the rows.</summary>
    public abstract void Begin();

    /// <summary>Gives the next rows.</summary>
    /// <returns>Null if there are no more.</returns>
    public abstract HomeBlock? Next();
}
