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

    /// <summary>The sizes at which the job costs as much less or more as the driver says.</summary>
    private static IEnumerable<JobAnswer> Sizes(Remodel job, RemodelPrices prices)
    {
        ScopeProfile scope = prices.Tables.Scope;
        return SizeAnswers.Of(prices.Job.Drivers[(int)CommonDriver.Scope], ratio =>
        {
            double farther = ratio * ratio;
            Remodel[] known = [Sized(job, scope.Typical, prices).Job, Sized(job, scope.Typical * farther, prices).Job];
            double[] costs = Array.ConvertAll(RemodelKind.RangesOf(known, prices), range => (double)range.Likely);
            double part = costs[1] == costs[0] ? 1 : (ratio - 1) * costs[0] / (costs[1] - costs[0]);
            return Sized(job, scope.Typical * (1 + (part * (farther - 1))), prices);
        });
    }

    /// <summary>The job with a size as people say it, within what its scope may have.</summary>
    private static (string Name, Remodel Job) Sized(Remodel job, double size, RemodelPrices prices)
    {
        ScopeProfile scope = prices.Tables.Scope;
        Units units = prices.Tables.Country.Units;
        double whole = Math.Clamp(scope.Size == "area" ? units.About(size) : Math.Round(size), scope.Least, scope.Most);
        return scope.Size switch
        {
            "area" => ("about " + units.AboutArea(whole), job with { Area = Area.FromSquareFeet(whole) }),
            "count" => (whole.ToString(CultureInfo.InvariantCulture), job with { Count = (int)whole }),
            _ => ("about " + units.Text(whole), job with { Length = Length.FromFeet(whole) }),
        };
    }

    /// <summary>Levels as often as owners take them.</summary>
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
