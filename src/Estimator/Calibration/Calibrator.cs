using System.Globalization;
using System.Text;

namespace Estimator;

/// <summary>Learns from finished jobs: hours and paint first, then the price level with both as they are then, and the width of the ranges.</summary>
/// <param name="book">The book.</param>
/// <param name="pricing">Prices jobs with a book; a book that breaks a law is refused.</param>
internal sealed class Calibrator(PriceBook book, Func<PriceBook, Func<Job, Estimate>> pricing)
{
    // So many times the change of the widths is halved, if a law of the book forbids all of it.
    private const int Halvings = 6;

    /// <exception cref="EstimateException">A job cannot be priced, or what it took is no number above 0; paths begin with the place of the job in the list; or all of them together lie too far from the book.</exception>
    public Calibration Calibrate(IReadOnlyList<FinishedJob> done)
    {
        Check(done);
        try
        {
            return Learned(done);
        }
        catch (PriceBookException broken)
        {
            throw new EstimateException(
                "The jobs make a book that breaks its rules",
                [.. broken.Problems.Select(problem => new Issue(IssueCode.OutOfRange, "", Severity.Error, $"What the jobs took lies too far from the book. {problem}"))]);
        }
    }

    /// <exception cref="PriceBookException">What is learned breaks a rule of books.</exception>
    private Calibration Learned(IReadOnlyList<FinishedJob> done)
    {
        Func<Job, Estimate> price = pricing(book);
        IGrouping<string, FinishedWork>[] kinds = [.. done.Select((job, i) => new FinishedWork(i + 1, job, Priced(job, i, price))).GroupBy(job => job.Work)];
        HeldOutJob[] heldOut = [.. kinds.SelectMany(kind => Outliers.Of([.. kind], kind.First().Basis.Prices.Figures.Calibration)).OrderBy(job => job.Number)];
        HashSet<int> held = [.. heldOut.Select(job => job.Number)];
        LearnedWork[] learned = [.. kinds.Select(kind => kind.Where(job => !held.Contains(job.Number)).ToArray()).Where(jobs => jobs.Length > 0).Select(jobs => new LearnedWork(jobs))];

        ThrowIfBeyond(learned);
        PriceBook moved = BookWith(learned, out _);
        price = moved == book ? price : pricing(moved);
        learned = Array.ConvertAll(learned, work => work.WithPrices(price));
        ThrowIfBeyond(learned);
        (PriceBook calibrated, string overlay) = Lawful(ref learned);
        return new(calibrated) { Factors = [.. learned.SelectMany(work => work.Factors)], HeldOut = heldOut, Overlay = overlay };
    }

    /// <summary>The book with all that was learned; if that breaks a law, with the widths moved half as far, and again.</summary>
    private (PriceBook Book, string Overlay) Lawful(ref LearnedWork[] learned)
    {
        for (int left = Halvings; left > 0; left--)
        {
            try
            {
                PriceBook lawful = BookWith(learned, out string overlay);
                _ = pricing(lawful);
                return (lawful, overlay);
            }
            catch (PriceBookException)
            {
                learned = Array.ConvertAll(learned, work => work with { Ends = left == 1 ? 1 : 1 + ((work.Ends - 1) / 2) });
            }
        }

        return (BookWith(learned, out string last), last);
    }

    private PriceBook BookWith(LearnedWork[] learned, out string overlay)
    {
        OverlayText text = new(book.Document);
        Array.ForEach(learned, work => work.WriteTo(text, book.Document));
        overlay = text.ToJson();
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(overlay));
        return text.IsEmpty ? book : book.With(utf8);
    }

    /// <exception cref="EstimateException">What was learned comes to nothing, or to no number.</exception>
    private static void ThrowIfBeyond(LearnedWork[] learned)
    {
        IssueList issues = new();
        foreach (CalibratedFactor factor in learned.SelectMany(work => work.Factors).Where(one => !(one.Factor > 0 && double.IsFinite(one.High))))
        {
            issues.Error(IssueCode.OutOfRange, "", $"What the jobs took lies too far from the book: {factor}. Look at the units of what was counted.");
        }

        issues.ThrowIfError("The jobs lie too far from the book");
    }

    private static void Check(IReadOnlyList<FinishedJob> done)
    {
        IssueList issues = new();
        for (int i = 0; i < done.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(done[i], nameof(done));
            ArgumentNullException.ThrowIfNull(done[i].Job, nameof(done));
            done[i].Check(string.Create(CultureInfo.InvariantCulture, $"[{i}]."), issues);
        }

        issues.ThrowIfError();
    }

    private static Estimate Priced(FinishedJob done, int at, Func<Job, Estimate> price)
    {
        try
        {
            return price(done.Job);
        }
        catch (EstimateException unpriced)
        {
            throw new EstimateException([.. unpriced.Issues.Select(issue => issue with { Path = string.Create(CultureInfo.InvariantCulture, $"[{at}].job.{issue.Path}") })]);
        }
    }
}
