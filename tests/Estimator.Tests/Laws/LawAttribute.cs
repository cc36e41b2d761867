using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace Estimator.Tests.Laws;

/// <summary>A law: checked on random jobs, as many as <c>ESTIMATOR_LAW_CASES</c> says, or a hundred.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    private const int UsualCases = 100;

    /// <param name="oneIn">One in so many cases is checked: for laws that take hundreds of estimates each.</param>
    /// <param name="file">The file of the law.</param>
    /// <param name="law">Its name.</param>
    public LawAttribute(int oneIn = 1, [CallerFilePath] string file = "", [CallerMemberName] string law = "")
    {
        Replay = LawSeed.Of(file, law);
        MaxTest = Cases / oneIn;
        Arbitrary = [typeof(AnyJob)];
    }

    /// <summary>Whether laws are checked on more cases than usual: then sweeps take every combination, too.</summary>
    public static bool IsThorough => Cases > UsualCases;

    /// <summary>Random cases a law is checked on.</summary>
    public static int Cases { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("ESTIMATOR_LAW_CASES"), CultureInfo.InvariantCulture, out int cases)
            ? cases
            : UsualCases;
}
