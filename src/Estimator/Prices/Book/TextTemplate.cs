namespace Estimator;

/// <summary>A text of the book, cut at its words in braces: <c>{condition}: loose paint comes off.</c></summary>
internal sealed class TextTemplate
{
    private readonly Memo<string, string>? _filled;

    public TextTemplate(string text)
    {
        Pieces = text.Split('{', '}');
        _filled = Pieces.Length == 3 ? new(word => string.Concat(Pieces[0], word, Pieces[2])) : null;
    }

    /// <summary>What stands outside and inside of braces, by turns, from the outside.</summary>
    public string[] Pieces { get; }

    /// <summary>A text that has one word in braces with <paramref name="word"/> in its place.</summary>
    public string With(string word) => _filled![word];
}
