using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Estimator.Tests;

public class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Documented =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Estimator.xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Types_HaveASummary() => Assert.All(
        typeof(HomeEstimator).Assembly.GetExportedTypes(), type => Assert.True(Says($"T:{type.FullName}"), type.FullName));

    [Fact]
    public void Members_HaveASummary()
    {
        MemberInfo[] members = [.. typeof(HomeEstimator).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers(Declared)).Where(IsWritten)];
        Assert.True(members.Length > 100);
        Assert.All(members, member => Assert.True(Documented.Keys.Any(id => IsOf(member, id) && Says(id)), Id(member)));
    }

    [Fact]
    public void Exceptions_AreDocumentedWithTheirCondition() => Assert.All(
        Documented.Values.SelectMany(member => member.Elements("exception")), exception => Assert.False(string.IsNullOrWhiteSpace(exception.Value)));

    /// <summary>Whether somebody wrote it: accessors, values of enums' storage and what a record brings along are not written.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        Type => false,
        MethodBase { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => false,
        FieldInfo { IsSpecialName: true } => false,
        PropertyInfo property => !IsParameterOfARecord(property),
        _ => !member.IsDefined(typeof(CompilerGeneratedAttribute)),
    };

    /// <summary>A parameter of a record is documented with the record.</summary>
    private static bool IsParameterOfARecord(PropertyInfo property) =>
        Documented[$"T:{property.DeclaringType!.FullName}"].Elements("param").Any(one => one.Attribute("name")!.Value == property.Name);

    private static bool IsOf(MemberInfo member, string id) =>
        id == Id(member) || (id.StartsWith(Id(member), StringComparison.Ordinal) && id[Id(member).Length] is '(' or '~' or '`');

    private static string Id(MemberInfo member) =>
        $"{(member is PropertyInfo ? 'P' : member is FieldInfo ? 'F' : 'M')}:{member.DeclaringType!.FullName}.{member.Name}";

    private static bool Says(string id) => Documented.TryGetValue(id, out XElement? member)
        && (member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value));
}
