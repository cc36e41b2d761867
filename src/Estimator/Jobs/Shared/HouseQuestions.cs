using System.Globalization;

namespace Estimator;

/// <summary>What may be answered to what any kind of job asks about house, place and firm, as often as the book says.</summary>
internal sealed class HouseQuestions(Job job, JobPrices prices)
{
    private Country Country => prices.Market.Country;

    /// <summary>The answers to what a driver asks; none where it is no question about the house.</summary>
    public IEnumerable<JobAnswer> AnswersTo(string driver) => driver switch
    {
        "performer" => prices.Firms.Shares.Select(one =>
            new JobAnswer(Words.Of(one.Firm), one.Share, job with { Performer = one.Firm })),
        "state" => Enumerable.Range(0, prices.Market.States.Count).Select(state =>
            new JobAnswer(prices.Market.StateNames[state], prices.Market.Place(state).Population, On(job.House with { State = prices.Market.States[state] }))),
        "yearBuilt" => Of(Country.Eras.Key, Country.Eras.Key.Unknown, EraInWords, era => On(job.House with { YearBuilt = YearOf(era) })),
        "stories" => Of(Key.Stories, Key.Stories.Unknown, code => Key.Stories.Words[code], code => On(job.House with { Stories = StoryCodes.StoriesOf(code) })),
        "siding" => Of(Key.Siding, SidingMix, code => Key.Siding.Words[code], code => On(job.House with { Siding = (Siding)code })),
        "condition" => Of(Key.Condition, Key.Condition.Unknown, code => Key.Condition.Words[code], code => On(job.House with { Condition = (Condition)code })),
        _ => [],
    };

    /// <summary>An answer for each value of a key that occurs in a mix.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mix">Code of the mix.</param>
    /// <param name="name">A value in words.</param>
    /// <param name="answered">The job with a value.</param>
    public IEnumerable<JobAnswer> Of(Key key, int mix, Func<int, string> name, Func<int, Job> answered)
    {
        double[] shares = KeyTable.SharesOf(key, key.MixOf(mix, prices.Document));
        return Enumerable.Range(0, shares.Length).Where(code => shares[code] > 0).Select(code => new JobAnswer(name(code), shares[code], answered(code)));
    }

    /// <summary>Few, as usual or many of what nobody counted.</summary>
    /// <param name="key">What is counted.</param>
    /// <param name="usual">How many there usually are.</param>
    /// <param name="most">Most that a job may say.</param>
    /// <param name="answered">The job with a count.</param>
    public IEnumerable<JobAnswer> Counts(Key key, double usual, int most, Func<int, Job> answered)
    {
        Dictionary<string, double> times = TimesOf(key);
        return Of(key, key.Unknown, code => CountOf(usual, code).ToString(CultureInfo.InvariantCulture), code => answered(CountOf(usual, code)))
            .GroupBy(answer => answer.Name)
            .Select(same => same.First() with { Share = same.Sum(answer => answer.Share) });

        int CountOf(double typical, int code) => Math.Min(most, (int)Math.Round(typical * times[key.Values[code]]));
    }

    /// <summary>How many there are beside the usual, for few, usual and many.</summary>
    public Dictionary<string, double> TimesOf(Key key) =>
        prices.Document.Factors.Values.First(table => table.Key == key.Name).Values.ToDictionary();

    /// <summary>The floor area in the typical house of the job, times a ratio.</summary>
    public IEnumerable<JobAnswer> FloorAreas(Width width, Func<double, double> ofRatio)
    {
        double typical = prices.Figures.FloorAreas[(int)(job.House.HomeType ?? HomeType.Detached)];
        return SizeAnswers.Areas(width, ratio => typical * ofRatio(ratio), Country.Units, area => On(job.House with { FloorArea = area }));
    }

    private int SidingMix => prices.Market.SidingByState[prices.Market.StateOf(prices.Market.CodeOf(job.House.Place))];

    private Job On(House house) => job with { House = house };

    private string EraInWords(int era) => Country.Eras.YearsOf(era) switch
    {
        (null, { } last) => string.Create(CultureInfo.InvariantCulture, $"before {last + 1}"),
        ({ } first, null) => string.Create(CultureInfo.InvariantCulture, $"{first} or later"),
        var (first, last) => string.Create(CultureInfo.InvariantCulture, $"{first} to {last}"),
    };

    /// <summary>A year that stands for an era: its middle; of the last era, up to the date of the job.</summary>
    private int YearOf(int era)
    {
        (int? first, int? last) = Country.Eras.YearsOf(era);
        int end = last ?? Math.Max(first ?? 0, (job.AsOf ?? prices.Book.BaseDate).Year);
        return ((first ?? end) + end) / 2;
    }
}
