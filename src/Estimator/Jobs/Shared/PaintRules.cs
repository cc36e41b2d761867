using System.Text;

namespace Estimator;

/// <summary>What a job may say about a paint.</summary>
internal static class PaintRules
{
    private const int MostText = 60;

    /// <summary>Errors of a paint at a path such as <c>paint</c> or <c>rooms[0].trimPaint</c>.</summary>
    public static void Check(string at, Paint? paint, IssueList issues)
    {
        if (paint is null)
        {
            return;
        }

        issues.Defined(at + ".type", paint.Type);
        issues.Defined(at + ".grade", paint.Grade);
        issues.Defined(at + ".shade", paint.Shade);
        issues.Defined(at + ".sheen", paint.Sheen);
        CheckText(at + ".color", paint.Color, issues);
    }

    // Written as JSON, each half of a character becomes the same sign: two texts would be one.
    private static bool HasHalfCharacter(string text) =>
        text.EnumerateRunes().Count(rune => rune == Rune.ReplacementChar) > text.Count(letter => letter == Rune.ReplacementChar.Value);

    /// <summary>An error unless a text is absent, or short and printable.</summary>
    public static void CheckText(string at, string? text, IssueList issues)
    {
        if (text is { } given && (given.Trim().Length == 0 || given.Length > MostText || given.Any(char.IsControl) || HasHalfCharacter(given)))
        {
            issues.Error(IssueCode.OutOfRange, at, $"Give 1 to {MostText} characters without control characters, or leave it out.");
        }
    }
}
