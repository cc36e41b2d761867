using System.Globalization;
using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>The message of an issue, of which nothing is worked out, no nearest name either, where the list is full.</summary>
[InterpolatedStringHandler]
internal ref struct IssueText
{
    private DefaultInterpolatedStringHandler _text;

    public IssueText(int literalLength, int formattedCount, IssueList issues, out bool isListed)
    {
        isListed = !issues.IsFull;
        _text = isListed ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    /// <summary>The message, once.</summary>
    public string Whole() => _text.ToStringAndClear();
}
