using System.Text;

namespace Estimator;

/// <summary>A text as its words, so that words are found in it whole.</summary>
internal static class WordText
{
    /// <summary>Letters and digits in lower case with a blank before, between and after the words: <c>" paint walls 2 coats "</c>.</summary>
    public static string Of(string text)
    {
        StringBuilder words = new(" ", text.Length + 2);
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                words.Append(char.ToLowerInvariant(letter));
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }

    /// <summary>Whether words stand in a text that <see cref="Of"/> made.</summary>
    public static bool Has(string text, string words) => text.Contains($" {words} ", StringComparison.Ordinal);
}
