using System.Text;

namespace QuoteShared;

/// <summary>
/// Standard error: what is said beside the result. Where it takes nothing, because it is closed or its disk is full, nobody hears it, and
/// the run goes on; the exit code says how it ended.
/// </summary>
internal sealed class UnheardWriter(TextWriter heard) : TextWriter(heard.FormatProvider)
{
    public override Encoding Encoding => heard.Encoding;

    public override void Write(char value) => Try(() => heard.Write(value));

    public override void Write(string? value) => Try(() => heard.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => heard.Write(buffer, index, count));

    public override void WriteLine(string? value) => Try(() => heard.WriteLine(value));

    public override void Flush() => Try(heard.Flush);

    private static void Try(Action say)
    {
        try
        {
            say();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // There is nowhere else to say it.
        }
    }
}
