using System.Reflection;
using System.Runtime.CompilerServices;

namespace Estimator.Tests;

public class PublicTypeTests
{
    private static readonly Type[] All = typeof(HomeEstimator).Assembly.GetExportedTypes();

    [Fact]
    public void Types_AreFew() => Assert.InRange(All.Length, 20, 170);

    [Fact]
    public void Types_HaveAFileEach() => Assert.All(All, type => Assert.Contains(
        SourceTree.Files, file => Path.GetFileNameWithoutExtension(file.Name) == type.Name && file.Types.Contains(type.Name)));

    /// <summary>A record compares its members: what holds a list compares the items, or is no record.</summary>
    [Fact]
    public void Results_WithListsOrResults_AreNotRecords() => Assert.All(
        (Type[])[typeof(Estimate), typeof(EstimateLine), typeof(Plan), typeof(PlanStep), typeof(Offer), typeof(ChangeOrder), typeof(HireOrSelf), typeof(RepaintCycle), typeof(BookReference), typeof(BidCheck), typeof(MatchedLine), typeof(LeveledBids), typeof(UpdatedEstimate), typeof(Calibration), typeof(Comparison), typeof(Cause), typeof(KeptQuote), typeof(Recomputation)],
        type => Assert.Null(type.GetMethod("<Clone>$")));

    [Fact]
    public void Types_AreInOneNamespace() => Assert.All(All, type => Assert.Equal("Estimator", type.Namespace));

    [Fact]
    public void Structs_AreReadonly() => Assert.All(
        All.Where(type => type.IsValueType && !type.IsEnum), type => Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), type.Name));

    [Fact]
    public void Classes_AreSealedOrStaticOrTheRootOfAClosedSet() => Assert.All(
        All.Where(type => type.IsClass && !type.IsSealed), type => Assert.True(type.IsAbstract && !CanBeInheritedOutside(type), type.Name));

    [Fact]
    public void Setters_AreInitOnly() => Assert.All(
        All.SelectMany(type => type.GetProperties()).Where(property => All.Contains(property.DeclaringType) && property.SetMethod is { IsPublic: true }),
        property => Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Fact]
    public void Fields_AreConstantOrReadonly() => Assert.All(
        All.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()), member => Assert.True(member.IsLiteral || member.IsInitOnly, member.Name));

    [Fact]
    public void Interfaces_AreNone() => Assert.DoesNotContain(All, type => type.IsInterface);

    [Fact]
    public void Lists_CannotBeChanged() => Assert.All(
        All.SelectMany(type => type.GetProperties()),
        property => Assert.False(property.PropertyType.IsArray || IsMutableList(property.PropertyType), $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void Names_AreTheTrades() => Assert.All(All, type => Assert.DoesNotMatch("(Manager|Helper|Service|Util|Utils|Engine|Factory|Dto)$", type.Name));

    /// <summary>Whether a constructor, a record's copy constructor aside, is open to other assemblies.</summary>
    private static bool CanBeInheritedOutside(Type type) => type
        .GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(one => one.IsPublic || one.IsFamily || one.IsFamilyOrAssembly)
        .Any(one => one.GetParameters() is not [{ } original] || original.ParameterType != type);

    private static bool IsMutableList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(Dictionary<,>));
}
