namespace Estimator;

/// <summary>Puts the open questions of a job in the order of what they save.</summary>
internal static class OpenQuestions
{
    // Shares are never known finer.
    private const int Digits = 4;

    /// <summary>The questions that narrow the range, the most first.</summary>
    /// <param name="now">The estimate without an answer.</param>
    /// <param name="answersTo">The answers to what a driver asks; none if it asks nothing that can be answered.</param>
    /// <param name="rangesOf">Prices jobs.</param>
    public static IReadOnlyList<OpenQuestion> Of(
        Estimate now, Func<Driver, IEnumerable<JobAnswer>> answersTo, Func<IReadOnlyList<Job>, CostRange[]> rangesOf)
    {
        List<(Driver Driver, JobAnswer[] Answers)> asked = [];
        List<Job> jobs = [];
        foreach (Driver driver in now.Drivers)
        {
            if (driver.Question is not null && answersTo(driver).Where(answer => answer.Share > 0).ToArray() is { Length: > 0 } answers)
            {
                asked.Add((driver, answers));
                jobs.AddRange(answers.Select(answer => answer.Job));
            }
        }

        ReadOnlySpan<CostRange> ranges = rangesOf(jobs);
        List<OpenQuestion> open = new(asked.Count);
        foreach ((Driver driver, JobAnswer[] answers) in asked)
        {
            OpenQuestion question = Priced(driver, answers, ranges[..answers.Length], now.Total.Range);
            ranges = ranges[answers.Length..];
            if (question.Saves > 0)
            {
                open.Add(question);
            }
        }

        // By path where two save the same, so that the order is the same everywhere.
        open.Sort((left, right) => right.Saves.CompareTo(left.Saves) is not 0 and var bySaves ? bySaves : string.CompareOrdinal(left.Path, right.Path));

        // Two that are answered at one path are asked one after the other.
        return FrozenList.Of(open.DistinctBy(question => question.Path));
    }

    private static OpenQuestion Priced(Driver driver, JobAnswer[] answers, ReadOnlySpan<CostRange> ranges, CostRange now)
    {
        double all = answers.Sum(answer => answer.Share);
        PossibleAnswer[] priced = new PossibleAnswer[answers.Length];
        double[] rounded = Array.ConvertAll(answers, answer => Math.Round(answer.Share / all, Digits));

        // What rounding leaves over goes to the most likely one.
        int most = Array.IndexOf(rounded, rounded.Max());
        rounded[most] = Math.Round(rounded[most] + 1 - rounded.Sum(), Digits);
        double shares = 0;
        double width = 0;
        for (int i = 0; i < answers.Length; i++)
        {
            double share = rounded[i];
            priced[i] = new(answers[i].Job) { Name = answers[i].Name, Probability = share, Range = ranges[i] };
            shares += share;
            width += share * (double)Width(ranges[i]);
        }

        return new()
        {
            Path = driver.Path!,
            Question = driver.Question!,
            Answers = priced,
            Width = Width(now),
            ExpectedWidth = Math.Round((decimal)(width / shares), 2),
            Share = driver.Share,
        };
    }

    private static decimal Width(CostRange range) => range.High - range.Low;
}
