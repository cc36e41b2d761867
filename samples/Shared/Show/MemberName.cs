using System.Text.Json;

namespace QuoteShared.Show;

/// <summary>Names of members and of kinds, in words.</summary>
internal static class MemberName
{
    /// <summary>The last name of a path: <c>house.floorArea</c> as <c>floor area</c>.</summary>
    public static string Of(string path) => Spaced(path[(path.LastIndexOf('.') + 1)..]);

    /// <summary><c>FiberCement</c> as <c>fiber cement</c>.</summary>
    public static string Spaced(string name) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ');
}
