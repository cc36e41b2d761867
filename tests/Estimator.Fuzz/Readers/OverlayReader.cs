namespace Estimator.Fuzz;

/// <summary>A firm's own figures, laid over a book.</summary>
internal sealed class OverlayReader() : Reader("overlay", 6)
{
    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfJson("""{"figures":{"rate.painting":{"low":80,"likely":100,"high":120,"judged":"Ours."}}}"""),
        Seed.OfJson(SeedFiles.Text("small-book.json")),
    ];

    public override Outcome Read(byte[] input)
    {
        try
        {
            PriceBook book = SeedBooks.Small.With(new MemoryStream(input));
            return new(true, book.ContentHash + Books.Priced(book, input));
        }
        catch (PriceBookException refusal)
        {
            Laws.Hold(refusal.Problems.Count > 0 && refusal.Problems.All(problem => problem.Length > 0), "refused without a problem");
            return Outcome.Refused(string.Join('\n', refusal.Problems));
        }
    }
}
