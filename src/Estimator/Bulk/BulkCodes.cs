using System.Collections.Frozen;

namespace Estimator;

/// <summary>The dictionary of the code columns of a bulk call: names as in the JSON contract, codes as in the columns.</summary>
/// <remarks>A code is the position of its name. States are not here: a book has its own, see <see cref="HomeEstimator.States"/>.</remarks>
public static class BulkCodes
{
    /// <summary>The names of an attribute in the order of their codes, for example <c>wood</c>, <c>cedarShingle</c>, … of <see cref="Siding"/>.</summary>
    public static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => Contract<T>.Names;

    /// <summary>The code of a name, spelled exactly as in the JSON contract.</summary>
    /// <returns>Whether there is such a name; if not, the code is <see cref="HomeColumns.Unknown"/>.</returns>
    public static bool TryFind<T>(ReadOnlySpan<char> name, out byte code)
        where T : struct, Enum
    {
        bool isFound = Contract<T>.Codes.TryGetValue(name, out code);
        code = isFound ? code : HomeColumns.Unknown;
        return isFound;
    }

    private static class Contract<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyList<string> Names = EnumNameConverter<T>.Names.AsReadOnly();

        public static readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> Codes =
            EnumNameConverter<T>.Names.Index().ToFrozenDictionary(one => one.Item, one => (byte)one.Index).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
