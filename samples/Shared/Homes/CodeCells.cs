using System.Text;
using Estimator;

namespace QuoteShared.Homes;

/// <summary>A column of words, such as sidings; each spelling is looked up once.</summary>
/// <param name="name">The heading.</param>
/// <param name="block">Where the remarks go.</param>
/// <param name="into">Where the codes go.</param>
/// <param name="words">The words and their codes.</param>
/// <param name="further">Words of housing-stock tables that are none of ours, with their meaning.</param>
internal sealed class CodeCells(string name, HomeBlock block, byte[] into, Words words, CodeCells.FurtherWord? further = null)
    : CellReader(name, block)
{
    private readonly CodeMemo _memo = new();

    /// <summary>Whether a word has a meaning of its own: its code, and what is to be said about it.</summary>
    internal delegate bool FurtherWord(ReadOnlySpan<char> word, out byte code, out Remark? note);

    public override void Read(int row, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            into[row] = HomeColumns.Unknown;
            return;
        }

        if (!_memo.TryFind(cell, out byte code, out Remark? remark))
        {
            (code, remark) = Find(Encoding.UTF8.GetString(cell));
            _memo.Add(cell, code, remark);
        }

        into[row] = code;
        if (remark is not null)
        {
            Block.Add(row, remark);
        }
    }

    private (byte Code, Remark? Remark) Find(string word)
    {
        if (further is not null && further(word, out byte code, out Remark? note))
        {
            return (code, note);
        }

        return words.TryFind(word, out code)
            ? (code, null)
            : (HomeColumns.Unknown, new(ProblemCode.UnknownName, Name, $"{Name}: {words.Refusal(word)}"));
    }
}
