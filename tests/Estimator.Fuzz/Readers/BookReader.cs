namespace Estimator.Fuzz;

/// <summary>Whole price books: refused with all problems, or they price lawfully and are written as they are read.</summary>
internal sealed class BookReader() : Reader("book", 6)
{
    public override IReadOnlyList<Seed> Seeds { get; } = [Seed.OfJson(SeedFiles.Text("small-book.json")), Seed.OfJson(SeedFiles.Text("de-sample.json"))];

    public override Outcome Read(byte[] input)
    {
        try
        {
            PriceBook book = PriceBook.Load(new MemoryStream(input));
            string priced = Books.Priced(book, input);
            using MemoryStream written = new();
            book.WriteTo(written);
            written.Position = 0;
            Laws.Hold(PriceBook.Load(written).ContentHash == book.ContentHash, "written as another book");
            return new(true, book.ContentHash + priced);
        }
        catch (PriceBookException refusal)
        {
            Laws.Hold(refusal.Problems.Count > 0 && refusal.Problems.All(problem => problem.Length > 0), "refused without a problem");
            return Outcome.Refused(string.Join('\n', refusal.Problems));
        }
    }
}
