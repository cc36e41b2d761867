using System.Globalization;

namespace Estimator;

/// <summary>What may be answered to what a remodel leaves open.</summary>
internal static class RemodelQuestions
{
    private const string Scope = "scope";

    /// <summary>The answers to what a driver asks.</summary>
    public static IEnumerable<JobAnswer> AnswersTo(Remodel job, string driver, RemodelPrices prices)
    {
        HouseQuestions house = new(job, prices.Job);
        return driver switch
        {
            Scope => Sizes(job, prices),
            "level" => Levels(job, prices.Job),
            _ => prices.Tables.Scope.Choices.FirstOrDefault(choice => choice.Key.Name == driver) is { } choice
                ? Options(job, choice, house)
                : house.AnswersTo(driver),
        };
    }

    /// <summary>Sizes: the price grows about as the root of them.</summary>
    private static IEnumerable<JobAnswer> Sizes(Remodel job, RemodelPrices prices)
    {
        ScopeProfile scope = prices.Tables.Scope;
        Width width = prices.Job.Drivers[(int)CommonDriver.Scope];
        Units units = prices.Tables.Country.Units;
        double SizeAt(double ratio) => Math.Clamp(scope.Typical * ratio * ratio, scope.Least, scope.Most);
        return scope.Size switch
        {
            "area" => SizeAnswers.Areas(width, SizeAt, units, area => job with { Area = area }),
            "count" => SizeAnswers.Of(width, ratio =>
            {
                int count = (int)Math.Round(SizeAt(ratio));
                return (count.ToString(CultureInfo.InvariantCulture), job with { Count = count });
            }),
            _ => SizeAnswers.Of(width, ratio =>
            {
                double feet = Math.Round(SizeAt(ratio));
                return ("about " + units.Text(feet), job with { Length = Length.FromFeet(feet) });
            }),
        };
    }

    private static IEnumerable<JobAnswer> Levels(Remodel job, JobPrices prices) => Key.Level.Values.Select((level, code) =>
        new JobAnswer(Key.Level.Words[code], prices.LevelsAsked.GetValueOrDefault(level), job with { Level = (RemodelLevel)code }));

    private static IEnumerable<JobAnswer> Options(Remodel job, Choice choice, HouseQuestions house)
    {
        int level = (int?)job.Level ?? Key.Level.Unknown;
        return house.Of(choice.Key, choice.Key.Unknown + level, code => choice.Options[code].Meaning, code => job with
        {
            Choices = new Dictionary<string, string>(job.Choices ?? FrozenMap.Empty) { [choice.Id] = choice.Key.Values[code] },
        });
    }
}
