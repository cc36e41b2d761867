using System.Buffers;
using System.Globalization;
using System.Text;

namespace Estimator.Fuzz;

/// <summary>Makes inputs of real ones: some pieces changed for others, left out, said twice or made odd; of some a few bytes besides.</summary>
internal sealed class Mutation(IReadOnlyList<Seed> seeds)
{
    private const int MostEdits = 6;
    private const double WithBytes = 0.3;
    private static readonly SearchValues<byte> InNumbers = SearchValues.Create("0123456789."u8);

    private static readonly byte[][] Odd =
    [
        .. ((string[])["null", "true", "\"\"", "\"{\"", "[]", "{}", "-1", "0", "1", "1e300", "1e-300", "1e999", "-0", "NaN", "Infinity", "999999999", "2147483648", "0.5",
            "\"m2\"", "\"0 ft\"", "\"-1 ft2\"", "\"1e9 ft2\"", "\"12'6\\\"\"", "\"1/0 m\"", "[[]]", "\"\\ud800\"", "\"\\u0000\"", "\0", "\ufeff", "\u200b", "é", "\"", "\\", "\n", "\r\n",
            ";", "\t", "//", "{", "}", "[", "]", ",", ":", "=cmd", "0001-01-01", "\"9999-12-31\"", "\"2024-02-29\""]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80],
    ];

    private readonly Seed[] _cut = [.. seeds.Where(seed => seed.Pieces.Count > 0)];

    private readonly Dictionary<string, (Seed Seed, Piece Piece)[]> _alike = seeds
        .SelectMany(seed => seed.Pieces.Select(piece => (seed, piece)))
        .GroupBy(one => Alike(one.piece))
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>An input.</summary>
    public byte[] Of(Random dice)
    {
        Seed seed = seeds[dice.Next(seeds.Count)];
        List<byte> input = seed.Pieces.Count == 0 ? [.. seed.Bytes] : Edited(seed, dice);
        for (int left = seed.Pieces.Count == 0 || dice.NextDouble() < WithBytes ? dice.Next(1, 4) : 0; left > 0 && input.Count > 0; left--)
        {
            ChangeBytes(input, dice);
        }

        return [.. input];
    }

    private static string Alike(Piece piece) => piece.IsWhole ? piece.Name + "," : piece.Name;

    /// <summary>The edits in the order of their places; one that begins inside an earlier one is passed over.</summary>
    private List<byte> Edited(Seed seed, Random dice)
    {
        List<byte> input = [];
        int done = 0;
        foreach (Piece piece in Enumerable.Range(0, dice.Next(1, MostEdits)).Select(_ => seed.Pieces[dice.Next(seed.Pieces.Count)]).OrderBy(piece => piece.Start))
        {
            if (piece.Start >= done)
            {
                input.AddRange(seed.Bytes.AsSpan(done, piece.Start - done));
                Add(input, seed, piece, dice);
                done = piece.End;
            }
        }

        input.AddRange(seed.Bytes.AsSpan(done));
        return input;
    }

    private void Add(List<byte> input, Seed seed, Piece piece, Random dice)
    {
        ReadOnlySpan<byte> own = seed.Bytes.AsSpan(piece.Start, piece.End - piece.Start);
        switch (dice.Next(8))
        {
            case 0 when piece.IsWhole:
                break;
            case 1 when piece.IsWhole:
                input.AddRange(own);
                input.AddRange(own);
                break;
            case 2:
                input.AddRange(Odd[dice.Next(Odd.Length)]);
                break;
            case 3 or 4:
                input.AddRange(OtherNumber(own, dice));
                break;
            default:
                (Seed from, Piece other) = dice.Next(10) == 0 ? Any(dice) : One(_alike[Alike(piece)], dice);
                input.AddRange(from.Bytes.AsSpan(other.Start, other.End - other.Start));
                break;
        }
    }

    private (Seed Seed, Piece Piece) Any(Random dice)
    {
        Seed seed = One(_cut, dice);
        return (seed, seed.Pieces[dice.Next(seed.Pieces.Count)]);
    }

    private static T One<T>(T[] of, Random dice) => of[dice.Next(of.Length)];

    /// <summary>The same with another number in place of the first it holds.</summary>
    private static byte[] OtherNumber(ReadOnlySpan<byte> text, Random dice)
    {
        int start = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0)
        {
            return text.ToArray();
        }

        int length = text[start..].IndexOfAnyExcept(InNumbers);
        int end = length < 0 ? text.Length : start + length;
        double number = double.TryParse(text[start..end], CultureInfo.InvariantCulture, out double value) ? value : 1;
        double other = dice.Next(6) switch
        {
            0 => dice.Next(0, 11),
            1 => Math.Round(number * dice.NextDouble() * 2, 2),
            2 => number * Math.Pow(10, dice.Next(-9, 10)),
            3 => -number,
            4 => number + dice.Next(-2, 3),
            _ => dice.Next(),
        };
        return [.. text[..start], .. Encoding.UTF8.GetBytes(other.ToString("R", CultureInfo.InvariantCulture)), .. text[end..]];
    }

    private static void ChangeBytes(List<byte> input, Random dice)
    {
        int at = dice.Next(input.Count);
        int length = dice.Next(1, Math.Min(12, input.Count - at) + 1);
        switch (dice.Next(5))
        {
            case 0:
                input.RemoveRange(at, length);
                break;
            case 1:
                input.InsertRange(at, Odd[dice.Next(Odd.Length)]);
                break;
            case 2:
                input.InsertRange(at, input.GetRange(at, length));
                break;
            case 3:
                input[at] ^= (byte)(1 << dice.Next(8));
                break;
            default:
                input[at] = (byte)dice.Next(256);
                break;
        }
    }
}
