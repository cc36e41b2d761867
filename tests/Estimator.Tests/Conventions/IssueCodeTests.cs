using System.Reflection;
using System.Text.RegularExpressions;

namespace Estimator.Tests;

public partial class IssueCodeTests
{
    private static readonly FieldInfo[] Constants = typeof(IssueCode).GetFields();
    private static readonly string[] Codes = [.. Constants.Select(one => (string)one.GetRawConstantValue()!)];

    /// <summary>Every code that the library gives stands in the list, and the list holds no other.</summary>
    [Fact]
    public void Codes_AreThoseThatAreGiven()
    {
        IEnumerable<string> named = SourceTree.Files.SelectMany(file => Named().Matches(file.Code)).Select(match => (string)typeof(IssueCode).GetField(match.Groups[1].Value)!.GetRawConstantValue()!);
        IEnumerable<string> written = SourceTree.Files.SelectMany(file => Written().Matches(file.Text)).Select(match => match.Groups[1].Value);
        Assert.Equal(Codes.Order(), named.Concat(written).Distinct().Order());
    }

    [Fact]
    public void Codes_AreTheirNames() => Assert.All(Constants, one => Assert.Equal(
        one.Name, char.ToUpperInvariant(((string)one.GetRawConstantValue()!)[0]) + ((string)one.GetRawConstantValue()!)[1..]));

    [GeneratedRegex(@"\bIssueCode\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"\bissues\.(?:Error|Warning|Add)\(\s*""(\w+)""")]
    private static partial Regex Written();
}
